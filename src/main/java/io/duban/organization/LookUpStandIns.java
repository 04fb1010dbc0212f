package io.duban.organization;

import static java.util.stream.Collectors.toSet;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.Grant;
import io.duban.shared.PersonId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everybody looks up their own stand-ins. */
@Component
public class LookUpStandIns {

    /**
     * A stand-in with both names; {@code open} when it still lasts or is yet to come, {@code idle} when as things stand
     * it gives no right (somebody became an auditor, was switched off, or left the unit).
     */
    public record Line(StandIn standIn, String absentName, String standInName, boolean open, boolean idle) {}

    private final StandIns standIns;
    private final People people;
    private final ActingFor actingFor;
    private final Clock clock;

    LookUpStandIns(StandIns standIns, People people, ActingFor actingFor, Clock clock) {
        this.standIns = standIns;
        this.people = people;
        this.actingFor = actingFor;
        this.clock = clock;
    }

    /** In which the person is absent or stands in, latest first. */
    @Transactional(readOnly = true)
    public List<Line> own(Actor.Person who) {
        return of(who.id());
    }

    List<Line> of(PersonId id) {
        List<StandIn> all = standIns.of(id);
        Map<PersonId, String> names = people.names(all.stream()
                .flatMap(one -> Stream.of(one.absentId(), one.standInId()))
                .collect(toSet()));
        return all.stream().map(one -> line(one, names)).toList();
    }

    private Line line(StandIn one, Map<PersonId, String> names) {
        boolean open = one.isOpenOn(BusinessTime.today(clock));
        return new Line(
                one,
                names.getOrDefault(one.absentId(), ""),
                names.getOrDefault(one.standInId(), ""),
                open,
                open && isIdle(one));
    }

    private boolean isIdle(StandIn one) {
        List<Grant> own = people.actor(one.standInId()).ownGrants();
        return actingFor.lent(own, people.actor(one.absentId()).ownGrants()).isEmpty();
    }
}
