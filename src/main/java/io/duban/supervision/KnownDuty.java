package io.duban.supervision;

import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.UnitId;
import io.duban.shared.Visibility;
import io.duban.task.Duty;
import io.duban.task.TaskStanding;
import java.util.Set;

/** A duty is known to the office of its task and to the unit that owes it; to everybody else there is none. */
final class KnownDuty {

    private KnownDuty() {}

    static void mustBeKnown(Duty duty, TaskStanding task, Actor.Person who) {
        Set<UnitId> concerned =
                task.parentId() == null ? Set.of(duty.unitId()) : Set.of(duty.unitId(), task.officeUnitId());
        if (!Visibility.of(who).covers(task.officeUnitId(), concerned)) {
            throw new Missing(duty.id());
        }
    }
}
