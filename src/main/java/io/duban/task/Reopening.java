package io.duban.task;

import io.duban.plan.PlanId;
import io.duban.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a task which was written off is to be reopened (重新立项), and how that was decided.
 *
 * @param lookBack that found it fallen back; null: it was proposed by hand
 * @param percent how far the task is in the eyes of who proposed it, 0 to 100
 * @param decided null until it is
 */
public record Reopening(
        ReopeningId id,
        TaskId taskId,
        PlanId planId,
        @Nullable LookBackId lookBack,
        String reason,
        int percent,
        PersonId proposedBy,
        Instant proposedAt,
        ReopeningState state,
        @Nullable Decided decided) {

    /**
     * How it was decided.
     *
     * @param basis the document on which the task was reopened; null where it was not
     * @param as what the task was and what it became; null where it was not reopened
     */
    public record Decided(
            String words,
            @Nullable String basis,
            PersonId by,
            Instant at,
            @Nullable Lives as) {}

    /**
     * The life that the task had, and the one that begins.
     *
     * @param dueBefore its limit before; null: it had none
     * @param endedBefore when it was complete
     */
    public record Lives(
            int firstYear,
            LocalDate dueOn,
            @Nullable LocalDate dueBefore,
            @Nullable Instant endedBefore) {}

    /** Whether it waits for its decision. */
    public boolean isPending() {
        return state == ReopeningState.PROPOSED;
    }

    Reopening refused(String words, PersonId by, Instant at) {
        return in(ReopeningState.REFUSED, new Decided(words, null, by, at, null));
    }

    Reopening reopened(Decided how) {
        return in(ReopeningState.REOPENED, how);
    }

    private Reopening in(ReopeningState next, Decided how) {
        return new Reopening(id, taskId, planId, lookBack, reason, percent, proposedBy, proposedAt, next, how);
    }
}
