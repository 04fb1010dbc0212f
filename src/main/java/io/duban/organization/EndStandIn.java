package io.duban.organization;

import static io.duban.shared.Role.ADMIN;
import static io.duban.shared.Subject.Kind.PERSON;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The absent person, or an admin, calls off a stand-in early; it ends at once. */
@Component
public class EndStandIn {

    private final StandIns standIns;
    private final Staff staff;
    private final OrganizationJournal journal;
    private final Clock clock;

    EndStandIn(StandIns standIns, Staff staff, OrganizationJournal journal, Clock clock) {
        this.standIns = standIns;
        this.staff = staff;
        this.journal = journal;
        this.clock = clock;
    }

    /** Refuses what is over already. */
    @Transactional
    public void end(StandInId id, Actor.Person who) {
        StandIn standIn = standIns.get(id);
        Actor.Person actor = who.id().equals(standIn.absentId()) ? who : who.asAnywhere(ADMIN);
        if (!standIn.isOpenOn(BusinessTime.today(clock))) {
            throw new OrganizationRefusal.StandInAlreadyOver();
        }
        standIns.end(id, clock.instant());
        journal.publish(journal.about(PERSON, standIn.absentId(), PeopleAct.STAND_IN_ENDED, actor)
                .changing("standIn", staff.get(standIn.standInId()).name(), null)
                .changing("until", standIn.untilOn(), BusinessTime.today(clock)));
    }
}
