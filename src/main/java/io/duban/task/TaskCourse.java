package io.duban.task;

import static java.util.Objects.requireNonNull;

import io.duban.work.WorkRefusal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a task has come.
 *
 * @param phase where its running year stands while it is in progress
 * @param year the running year, or the last that ran; null before the first
 * @param reopenedAt when its present life began, where it had one before; else null
 * @param standstill while it is suspended, else null
 */
public record TaskCourse(
        TaskState state,
        @Nullable YearPhase phase,
        @Nullable Integer year,
        Instant issuedAt,
        @Nullable Instant completedAt,
        @Nullable Instant reopenedAt,
        @Nullable Standstill standstill) {

    static TaskCourse issued(Instant at) {
        return new TaskCourse(TaskState.ISSUED, null, null, at, null, null, null);
    }

    TaskCourse in(TaskState next) {
        return new TaskCourse(next, phase, year, issuedAt, completedAt, reopenedAt, standstill);
    }

    TaskCourse inPhase(@Nullable YearPhase next) {
        return new TaskCourse(state, next, year, issuedAt, completedAt, reopenedAt, standstill);
    }

    TaskCourse inYear(int next) {
        return new TaskCourse(
                TaskState.IN_PROGRESS, YearPhase.PLAN_WRITING, next, issuedAt, completedAt, reopenedAt, standstill);
    }

    /** Null: not any more. */
    TaskCourse completedAt(@Nullable Instant at) {
        return new TaskCourse(state, phase, year, issuedAt, at, reopenedAt, standstill);
    }

    /** As long as nothing has begun, the state says whether an objection is open. */
    TaskCourse signing(boolean objectionOpen) {
        if (!state.isToBeSigned()) {
            return this;
        }
        TaskState waiting = reopenedAt == null ? TaskState.ISSUED : TaskState.REOPENED;
        return in(objectionOpen ? TaskState.OBJECTED : waiting);
    }

    /** Whether anything can be done in it: it neither stands still nor was terminated. */
    public boolean goesOn() {
        return state != TaskState.SUSPENDED && state != TaskState.TERMINATED;
    }

    /** Refused while it stands still, and once it was terminated. */
    public void mustGoOn(String number) {
        if (state == TaskState.SUSPENDED) {
            throw new WorkRefusal.Suspended();
        }
        if (state == TaskState.TERMINATED) {
            throw new TaskRefusal.NotNow(number);
        }
    }

    /** Where it stands stays known. */
    TaskCourse suspended(LocalDate since) {
        return new TaskCourse(
                TaskState.SUSPENDED, phase, year, issuedAt, completedAt, reopenedAt, new Standstill(state, since));
    }

    TaskCourse resumed() {
        TaskState before =
                requireNonNull(standstill, "a suspended task knows what it was").before();
        return new TaskCourse(before, phase, year, issuedAt, completedAt, reopenedAt, null);
    }

    /** Its years begin anew. */
    TaskCourse reopened(Instant at) {
        return new TaskCourse(TaskState.REOPENED, null, null, issuedAt, null, at, null);
    }

    TaskCourse terminated() {
        return new TaskCourse(TaskState.TERMINATED, null, year, issuedAt, completedAt, reopenedAt, null);
    }
}
