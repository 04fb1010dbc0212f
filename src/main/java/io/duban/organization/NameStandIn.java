package io.duban.organization;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Subject.Kind.PERSON;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.Grant;
import io.duban.shared.Horizon;
import io.duban.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person, or an admin for that person, says who acts in their place during an absence. */
@Component
public class NameStandIn {

    /** Who stands in for whom, from a day to a day, both included. */
    public record Request(PersonId absent, PersonId standIn, LocalDate from, LocalDate until) {}

    private final StandIns standIns;
    private final Staff staff;
    private final People people;
    private final ActingFor actingFor;
    private final OrganizationJournal journal;
    private final Clock clock;

    NameStandIn(
            StandIns standIns,
            Staff staff,
            People people,
            ActingFor actingFor,
            OrganizationJournal journal,
            Clock clock) {
        this.standIns = standIns;
        this.staff = staff;
        this.people = people;
        this.actingFor = actingFor;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Refuses oneself, somebody switched off or who may not act for this person ({@link ActingFor}), days in the past
     * or in the wrong order, and days already taken.
     */
    @Transactional
    public StandInId name(Request request, Actor.Person who) {
        Actor.Person actor = who.id().equals(request.absent()) ? who : who.asAnywhere(ADMIN);
        checkDays(request);
        Person standIn = checkedStandIn(request);
        checkOverlap(request);
        StandInId id = StandInId.next();
        standIns.add(List.of(new StandIn(id, request.absent(), standIn.id(), request.from(), request.until(), null)));
        journal.publish(journal.about(PERSON, request.absent(), PeopleAct.STAND_IN_NAMED, actor)
                .changing("standIn", null, standIn.name())
                .changing("from", null, request.from())
                .changing("until", null, request.until()));
        return id;
    }

    private void checkDays(Request request) {
        if (request.until().isBefore(request.from())) {
            throw new OrganizationRefusal.StandInEndsBeforeItBegins();
        }
        if (request.from().isBefore(BusinessTime.today(clock))) {
            throw new OrganizationRefusal.StandInInThePast();
        }
        LocalDate last = Horizon.from(BusinessTime.today(clock));
        if (request.until().isAfter(last)) {
            throw new OrganizationRefusal.StandInTooLong(request.until(), last);
        }
    }

    private Person checkedStandIn(Request request) {
        if (request.standIn().equals(request.absent())) {
            throw new OrganizationRefusal.StandInForOneself();
        }
        Person standIn = staff.get(request.standIn());
        if (!standIn.active()) {
            throw new OrganizationRefusal.PersonInactive(standIn.name());
        }
        mustBeAbleToAct(standIn, people.actor(request.absent()));
        return standIn;
    }

    private void mustBeAbleToAct(Person standIn, Actor.Person absent) {
        List<Grant> own = people.actor(standIn.id()).ownGrants();
        if (absent.ownGrants().stream().noneMatch(grant -> grant.role().isLine())) {
            throw new OrganizationRefusal.NothingToStandInFor(absent.name());
        }
        if (ActingFor.standsAside(own)) {
            throw new OrganizationRefusal.StandInStandsAside(standIn.name());
        }
        if (actingFor.lent(own, absent.ownGrants()).isEmpty()) {
            throw new OrganizationRefusal.StandInUnrelated(standIn.name(), absent.name());
        }
    }

    private void checkOverlap(Request request) {
        standIns.lockedOfAbsent(request.absent()).stream()
                .filter(other -> other.overlaps(request.from(), request.until()))
                .findFirst()
                .ifPresent(other -> {
                    throw new OrganizationRefusal.StandInOverlaps(
                            staff.get(other.standInId()).name(), other.fromOn(), other.untilOn());
                });
    }
}
