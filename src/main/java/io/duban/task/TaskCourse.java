package io.duban.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a task has come.
 *
 * @param phase where its running year stands while it is in progress
 * @param year the running year, or the last that ran; null before the first
 */
public record TaskCourse(
        TaskState state,
        @Nullable YearPhase phase,
        @Nullable Integer year,
        Instant issuedAt,
        @Nullable Instant completedAt) {

    static TaskCourse issued(Instant at) {
        return new TaskCourse(TaskState.ISSUED, null, null, at, null);
    }

    TaskCourse in(TaskState next) {
        return new TaskCourse(next, phase, year, issuedAt, completedAt);
    }

    TaskCourse inPhase(@Nullable YearPhase next) {
        return new TaskCourse(state, next, year, issuedAt, completedAt);
    }

    TaskCourse inYear(int next) {
        return new TaskCourse(TaskState.IN_PROGRESS, YearPhase.PLAN_WRITING, next, issuedAt, completedAt);
    }

    /** Null: not any more. */
    TaskCourse completedAt(@Nullable Instant at) {
        return new TaskCourse(state, phase, year, issuedAt, at);
    }

    /** As long as nothing has begun, the state says whether an objection is open. */
    TaskCourse signing(boolean objectionOpen) {
        boolean begun = state != TaskState.ISSUED && state != TaskState.OBJECTED;
        return begun ? this : in(objectionOpen ? TaskState.OBJECTED : TaskState.ISSUED);
    }
}
