package io.duban.task;

import io.duban.plan.PlanId;
import io.duban.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a task was suspended or terminated, by whom, why and on what basis; and how it went on.
 *
 * @param with the halt of the task that it was broken down from, which brought this one; null: it was halted itself
 * @param since the first day that does not count
 * @param going null as long as it has not gone on
 */
public record Halt(
        HaltId id,
        TaskId taskId,
        PlanId planId,
        HaltKind kind,
        @Nullable HaltId with,
        LocalDate since,
        HaltText text,
        PersonId by,
        Instant at,
        @Nullable GoingOn going) {

    /**
     * How a suspended task went on (恢复).
     *
     * @param workingDays how many were lost, by which what was due is due later
     */
    public record GoingOn(LocalDate on, HaltText text, PersonId by, int workingDays) {}

    /** The same of a task below, which is halted with it. */
    Halt with(Task below) {
        return new Halt(
                HaltId.next(), below.id(), below.planId(), kind, with == null ? id : with, since, text, by, at, null);
    }

    Halt goingOn(GoingOn how) {
        return new Halt(id, taskId, planId, kind, with, since, text, by, at, how);
    }

    /** Whether the task stands still by it. */
    public boolean lasts() {
        return kind == HaltKind.SUSPENSION && going == null;
    }
}
