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
        TaskChange change = changing(task, TaskState.COMPLETION_REVIEW);
        change.phase = null;
        change.completedAt = null;
        return change.made();
    }

    /** The last year's report is to be supplemented; refused before the completion review. */
    public static Task returned(Task task) {
        must(task, TaskState.COMPLETION_REVIEW);
        TaskChange change = changing(task, TaskState.IN_PROGRESS);
        change.phase = YearPhase.REPORTING;
        return change.made();
    }

    static Task verifying(Task task) {
        must(task, TaskState.COMPLETION_REVIEW);
        return changing(task, TaskState.VERIFYING).made();
    }

    /** Refused before the completion review; a model may do without a verification. */
    static Task completed(Task task, Instant at) {
        must(task, TaskState.COMPLETION_REVIEW, TaskState.VERIFYING);
        TaskChange change = changing(task, TaskState.COMPLETED);
        change.completedAt = at;
        change.freeze = null;
        return change.made();
    }

    /** Refused before it is completed. */
    static Task writtenOff(Task task) {
        must(task, TaskState.COMPLETED);
        return changing(task, TaskState.WRITTEN_OFF).made();
    }

    private static TaskChange changing(Task task, TaskState to) {
        TaskChange change = new TaskChange(task);
        change.state = to;
        return change;
    }

    private static void must(Task task, TaskState... from) {
        if (!Set.of(from).contains(task.state())) {
            throw new TaskRefusal.NotNow(task.number());
        }
    }
}
