package io.duban.task;

import io.duban.shared.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Many tasks and their duties at once, each answer one statement. Answers about no tasks are empty. */
public interface TaskStandings {

    List<TaskStanding> of(Collection<TaskId> tasks);

    /** A page of all tasks by id; {@code after} is the last one seen. */
    List<TaskStanding> page(@Nullable TaskId after, int size);

    /**
     * What is owed for these tasks: everything still open, and of what was due on or after {@code since} all that was
     * done late. Some that was done on the very day may be among it.
     */
    List<Duty> duties(Collection<TaskId> tasks, LocalDate since);

    /**
     * A page of the open duties that were due before {@code day} for tasks of these offices, the oldest first;
     * {@code after} is the last one seen. Null offices: all of them.
     */
    List<Duty> overdue(@Nullable Set<UnitId> offices, LocalDate day, @Nullable Duty after, int size);
}
