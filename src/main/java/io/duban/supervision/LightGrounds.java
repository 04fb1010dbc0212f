package io.duban.supervision;

import io.duban.task.TaskId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the lights of tasks go by, of three modules, in one statement for all of it: a light is computed at the end of
 * every act.
 */
public interface LightGrounds {

    /**
     * Which of it: everything still owed, and of what was due on or after {@code since} all that was done late; and the
     * plans of the years between {@code earliest} and {@code latest}, both inclusive (null: none), that the office
     * accepted.
     */
    record Scope(
            LocalDate since,
            @Nullable Integer earliest,
            @Nullable Integer latest) {}

    /**
     * One for each task that there is. Some that was done on the very day it was due may be among what was done late.
     */
    Map<TaskId, LightGround> of(Collection<TaskId> tasks, Scope scope);
}
