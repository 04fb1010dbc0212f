package io.duban.task.internal;

import io.duban.plan.PlanId;
import io.duban.plan.Responsibility;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import io.duban.task.PartTransfer;
import io.duban.task.TaskId;
import io.duban.task.TransferId;
import java.time.Instant;

/** A row of task_transfer. */
record PartTransferRow(
        TransferId id,
        TaskId taskId,
        PlanId planId,
        UnitId fromUnitId,
        UnitId toUnitId,
        Responsibility responsibility,
        String reason,
        String basis,
        PersonId doneBy,
        Instant doneAt) {

    PartTransfer transfer() {
        return new PartTransfer(
                id,
                taskId,
                planId,
                new PartTransfer.Passing(fromUnitId, toUnitId),
                responsibility,
                new PartTransfer.Grounds(reason, basis),
                doneBy,
                doneAt);
    }
}
