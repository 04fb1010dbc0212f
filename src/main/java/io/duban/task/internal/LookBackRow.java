package io.duban.task.internal;

import io.duban.plan.PlanId;
import io.duban.shared.PersonId;
import io.duban.task.LookBack;
import io.duban.task.LookBackId;
import io.duban.task.LookBackState;
import io.duban.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of task_look_back. */
record LookBackRow(
        LookBackId id,
        TaskId taskId,
        PlanId planId,
        LocalDate dueOn,
        LookBackState state,
        @Nullable String words,
        @Nullable Integer percent,
        @Nullable PersonId doneBy,
        @Nullable Instant doneAt) {

    LookBack lookBack() {
        LookBack.Found found = words == null || doneBy == null || doneAt == null
                ? null
                : new LookBack.Found(words, percent, doneBy, doneAt);
        return new LookBack(id, taskId, planId, dueOn, state, found);
    }
}
