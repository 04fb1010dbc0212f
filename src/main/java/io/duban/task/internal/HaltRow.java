package io.duban.task.internal;

import io.duban.plan.PlanId;
import io.duban.shared.PersonId;
import io.duban.task.Halt;
import io.duban.task.HaltId;
import io.duban.task.HaltKind;
import io.duban.task.HaltText;
import io.duban.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of task_halt. */
record HaltRow(
        HaltId id,
        TaskId taskId,
        PlanId planId,
        HaltKind kind,
        @Nullable HaltId withId,
        LocalDate since,
        String reason,
        String basis,
        PersonId doneBy,
        Instant doneAt,
        @Nullable LocalDate resumedOn,
        @Nullable String resumedReason,
        @Nullable String resumedBasis,
        @Nullable PersonId resumedBy,
        @Nullable Integer workingDays) {

    Halt halt() {
        Halt.GoingOn going = resumedOn == null || resumedReason == null || resumedBasis == null || resumedBy == null
                ? null
                : new Halt.GoingOn(
                        resumedOn,
                        new HaltText(resumedReason, resumedBasis),
                        resumedBy,
                        workingDays == null ? 0 : workingDays);
        return new Halt(id, taskId, planId, kind, withId, since, new HaltText(reason, basis), doneBy, doneAt, going);
    }
}
