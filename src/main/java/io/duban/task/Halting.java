package io.duban.task;

import io.duban.shared.Actor;

/**
 * What halting a task tells the process: facts, never engine commands. Each is about all that runs for the task: its
 * life, its orders and its change requests.
 */
public interface Halting {

    /** Nothing of the task goes on, no timer goes off, and nobody can do its steps. */
    void suspended(TaskId task, Actor actor);

    /** All goes on where it stood, with its timers and what is due moved by the time lost. */
    void goesOn(TaskId task, TimeLost lost, Actor actor);

    /** All ends where it stands; nobody has done what waited. */
    void terminated(TaskId task, Actor actor);
}
