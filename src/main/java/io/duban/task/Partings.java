package io.duban.task;

import io.duban.organization.Unit;
import io.duban.organization.Units;
import io.duban.shared.BusinessTime;
import io.duban.shared.UnitId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a unit leaves a task before it has signed, and what the parts are called then. */
@Component
class Partings {

    private final SigningDays signingDays;
    private final Units units;
    private final Clock clock;

    Partings(SigningDays signingDays, Units units, Clock clock) {
        this.signingDays = signingDays;
        this.units = units;
        this.clock = clock;
    }

    /**
     * The successor, if any, takes the part and is asked to sign for it; the lead unit needs one. Refuses a unit that
     * is closed. A child stays among
     * the units below the one that made it.
     */
    Task released(Task task, UnitId unit, @Nullable UnitId successor) {
        if (successor == null) {
            return TaskSigning.released(task, unit);
        }
        mustBeEligible(task, successor);
        return TaskSigning.handedOver(task, unit, successor, signingDays.dueOn(task.planId()));
    }

    /** Refuses a unit that is closed, and of a child one that is not below the unit that made it. */
    void mustBeEligible(Task task, UnitId successor) {
        Unit next = units.get(successor);
        if (!next.isOpenOn(BusinessTime.today(clock))) {
            throw new TaskRefusal.SuccessorClosed(next.name());
        }
        if (task.oversight().origin() != null && !isBelow(successor, task.officeUnitId())) {
            throw new TaskRefusal.SuccessorNotBelow();
        }
    }

    private boolean isBelow(UnitId unit, UnitId above) {
        return !unit.equals(above)
                && units.lineage(Set.of(unit)).getOrDefault(unit, Set.of()).contains(above);
    }

    String name(UnitId unit) {
        return units.get(unit).name();
    }

    /** The units by name with what they are, as the journal is to show it in years to come. */
    String words(Task task) {
        List<Part> standing = task.parts().list().stream()
                .filter(part -> part.state() != SigningState.RELEASED)
                .toList();
        Map<UnitId, String> names =
                units.names(standing.stream().map(Part::unit).toList());
        return String.join(
                "、",
                standing.stream()
                        .map(part -> names.get(part.unit()) + " " + part.responsibility())
                        .toList());
    }
}
