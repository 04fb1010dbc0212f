package io.duban.task;

import io.duban.plan.PlanId;
import io.duban.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A look at a task some months after it was written off (回头看): whether what was done holds.
 *
 * @param dueOn from when on it is done
 * @param found null until somebody has looked
 */
public record LookBack(
        LookBackId id,
        TaskId taskId,
        PlanId planId,
        LocalDate dueOn,
        LookBackState state,
        @Nullable Found found) {

    /**
     * What was found.
     *
     * @param percent how far the task is in the eyes of who looked, where it fell back; else null
     */
    public record Found(String words, @Nullable Integer percent, PersonId by, Instant at) {}

    static LookBack planned(Task task, LocalDate dueOn) {
        return new LookBack(LookBackId.next(), task.id(), task.planId(), dueOn, LookBackState.PLANNED, null);
    }

    LookBack kept(Found what) {
        return new LookBack(id, taskId, planId, dueOn, LookBackState.KEPT, what);
    }

    LookBack fellBack(Found what) {
        return new LookBack(id, taskId, planId, dueOn, LookBackState.FELL_BACK, what);
    }

    /** The task was reopened before anybody looked. */
    LookBack dropped() {
        return new LookBack(id, taskId, planId, dueOn, LookBackState.DROPPED, null);
    }
}
