package io.duban.task;

import io.duban.plan.PlanId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Many tasks and their duties at once, each answer one statement. Answers about no tasks are empty. */
public interface TaskStandings {

    List<TaskStanding> of(Collection<TaskId> tasks);

    /** A page of a plan's tasks (null: of all) by id; {@code after} is the last one seen. */
    List<TaskStanding> page(@Nullable PlanId plan, @Nullable TaskId after, int size);

    /**
     * A page of the open duties, but of suspended tasks, in this scope that were due before {@code day}, the oldest
     * first; {@code after} is the last one seen.
     */
    List<Duty> overdue(OverdueScope scope, LocalDate day, @Nullable Duty after, int size);
}
