package io.duban.task;

import java.time.Instant;
import java.util.Set;

/**
 * How a task comes to its end (办结、销号): its completion is claimed and reviewed, verified, and the task is struck from
 * the ledger. Each transition is refused from where it does not lead.
 */
public final class TaskEnd {

    private TaskEnd() {}

    /** The last year is over, or the claim has come back: the completion is claimed and looked at. */
    static Task inReview(Task task) {
        must(task, TaskState.IN_PROGRESS, TaskState.VERIFYING, TaskState.COMPLETED);
        return task.with(
                task.course().in(TaskState.COMPLETION_REVIEW).inPhase(null).completedAt(null));
    }

    /** The last year's report is to be supplemented; refused before the completion review. */
    public static Task returned(Task task) {
        must(task, TaskState.COMPLETION_REVIEW);
        return task.with(task.course().in(TaskState.IN_PROGRESS).inPhase(YearPhase.REPORTING));
    }

    /** Also anew, when whoever confirms the end sends the claim back to whoever verified it. */
    static Task verifying(Task task) {
        must(task, TaskState.COMPLETION_REVIEW, TaskState.COMPLETED);
        return task.with(task.course().in(TaskState.VERIFYING).completedAt(null));
    }

    /** Refused before the completion review; a model may do without a verification. */
    static Task completed(Task task, Instant at) {
        must(task, TaskState.COMPLETION_REVIEW, TaskState.VERIFYING);
        return task.with(task.course().in(TaskState.COMPLETED).completedAt(at))
                .with(task.term().frozen(null));
    }

    /** Refused before it is completed. */
    static Task writtenOff(Task task) {
        must(task, TaskState.COMPLETED);
        return task.with(task.course().in(TaskState.WRITTEN_OFF));
    }

    private static void must(Task task, TaskState... from) {
        if (!Set.of(from).contains(task.state())) {
            throw new TaskRefusal.NotNow(task.number());
        }
    }
}
