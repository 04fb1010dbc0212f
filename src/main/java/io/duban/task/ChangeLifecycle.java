package io.duban.task;

import io.duban.shared.Actor;
import java.util.Collection;

/** What change requests tell the process: facts, never engine commands. */
public interface ChangeLifecycle {

    /** The request is there; its process begins with the step at which it is written. */
    void asked(ChangeId request, Actor actor);

    /** The request is taken back; its process ends where it stands. */
    void withdrawn(ChangeId request, Actor actor);

    /**
     * Days have moved on which these open steps of the task are due: their dates, and the timers that watch them,
     * follow what the models' rules come to now. A timer that has gone off already is set again.
     */
    void moved(TaskId task, Collection<String> steps, Actor actor);
}
