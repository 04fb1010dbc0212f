package io.duban.task;

import io.duban.plan.PlanId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All tasks. Reading one that does not exist throws {@link io.duban.shared.Missing}. */
public interface Tasks {

    Task get(TaskId id);

    /** A page of a plan's tasks in the order of the plan; {@code after} is the last one seen. */
    List<Task> ofPlan(PlanId plan, @Nullable Task after, int size);

    /** Throws {@link io.duban.shared.StaleAggregate} when the task changed since it was read. */
    void save(Task task);
}
