package io.duban.task.internal;

import io.duban.plan.PlanId;
import io.duban.shared.PersonId;
import io.duban.task.LookBackId;
import io.duban.task.Reopening;
import io.duban.task.ReopeningId;
import io.duban.task.ReopeningState;
import io.duban.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of task_reopening. */
record ReopeningRow(
        ReopeningId id,
        TaskId taskId,
        PlanId planId,
        @Nullable LookBackId lookBackId,
        String reason,
        int percent,
        ReopeningState state,
        PersonId proposedBy,
        Instant proposedAt,
        @Nullable String words,
        @Nullable String basis,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Integer firstYear,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate dueBefore,
        @Nullable Instant endedBefore) {

    Reopening reopening() {
        return new Reopening(id, taskId, planId, lookBackId, reason, percent, proposedBy, proposedAt, state, decided());
    }

    private Reopening.@Nullable Decided decided() {
        return words == null || decidedBy == null || decidedAt == null
                ? null
                : new Reopening.Decided(words, basis, decidedBy, decidedAt, lives());
    }

    private Reopening.@Nullable Lives lives() {
        return firstYear == null || dueOn == null
                ? null
                : new Reopening.Lives(firstYear, dueOn, dueBefore, endedBefore);
    }
}
