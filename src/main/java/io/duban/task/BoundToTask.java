package io.duban.task;

import io.duban.shared.Actor;

/** What another feature keeps of a task and follows when it goes on or ends, in the same transaction. */
public interface BoundToTask {

    /** The task goes on: days of its own move by the time lost. */
    void goesOn(TaskId task, TimeLost lost, Actor.Person by);

    /** The task was terminated: nothing of it is waited for any more. */
    void terminated(TaskId task, String reason, Actor.Person by);
}
