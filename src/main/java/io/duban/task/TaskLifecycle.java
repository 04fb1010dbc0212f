package io.duban.task;

import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import java.util.Collection;

/** What this feature tells the process: facts, never engine commands. */
public interface TaskLifecycle {

    /** These tasks begin their lives, all in one engine command; their units have them from who approved their issue. */
    void issued(Collection<TaskId> tasks, PersonId approvedBy, Actor actor);

    void signedFor(TaskId task, UnitId unit, Actor actor);

    void objected(TaskId task, UnitId unit, Actor actor);

    void objectionAnswered(TaskId task, UnitId unit, ObjectionAnswer answer, Actor actor);

    void completionConfirmed(TaskId task, Actor actor);

    void completionReturned(TaskId task, Actor actor);

    /** Whether the model that the task runs on draws a way back from the completion review; older ones draw none. */
    boolean returnsFromCompletion(TaskId task);
}
