package io.duban.task;

import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import java.util.Collection;

/** What this feature tells the process: facts, never engine commands. */
public interface TaskLifecycle {

    /**
     * These tasks begin their lives, all in one engine command; their units have them from who approved their issue.
     */
    void issued(Collection<TaskId> tasks, PersonId approvedBy, Actor actor);

    /** That a task is to be reopened is put before whoever decides on it. */
    void reopeningProposed(TaskId task, Actor actor);

    /** The task begins its life once more, and what is left of the earlier one ends. */
    void reopened(TaskId task, Actor.Person by);
}
