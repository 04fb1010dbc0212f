package io.duban.task;

import io.duban.plan.PlanId;
import io.duban.shared.BusinessTime;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That a task came into a state, and while it is in progress into a phase of a year. */
public record PhaseChange(
        TaskId task,
        PlanId plan,
        TaskState state,
        @Nullable YearPhase phase,
        @Nullable Integer year,
        Instant at) {

    public static PhaseChange of(Task task, Instant at) {
        return new PhaseChange(
                task.id(), task.planId(), task.state(), task.course().phase(), task.year(), at);
    }

    /** Whether a task stands somewhere else than it did. */
    public static boolean between(Task before, Task now) {
        PhaseChange stood = of(before, Instant.EPOCH);
        return !stood.equals(of(now, Instant.EPOCH));
    }

    /** The day in China. */
    public LocalDate on() {
        return LocalDate.ofInstant(at, BusinessTime.ZONE);
    }
}
