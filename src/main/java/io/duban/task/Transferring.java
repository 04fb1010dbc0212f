package io.duban.task;

import io.duban.shared.Actor;

/** What the transfer of a part tells the process: a fact, never an engine command. */
public interface Transferring {

    /**
     * What is open for the unit that had the part, of the task's life, its orders, requests and rectifications, waits
     * for the other unit from now on, and for nobody in particular. The task is saved.
     */
    void transferred(TaskId task, PartTransfer.Passing passing, Actor.Person by);
}
