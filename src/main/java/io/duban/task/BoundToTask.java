package io.duban.task;

import io.duban.shared.Actor;

/** What another feature keeps of a task and follows when it goes on, changes hands or ends, in the same transaction. */
public interface BoundToTask {

    /** The task goes on: days of its own move by the time lost. */
    void goesOn(TaskId task, TimeLost lost, Actor.Person by);

    /** A unit's part went over to another unit: what is open between it and the task is the other's. */
    void transferred(TaskId task, PartTransfer.Passing passing, Actor.Person by);

    /** The task was terminated: nothing of it is waited for any more. */
    void terminated(TaskId task, String reason, Actor.Person by);
}
