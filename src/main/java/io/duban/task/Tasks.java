package io.duban.task;

import io.duban.plan.PlanId;
import io.duban.plan.PlanItemId;
import io.duban.shared.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All tasks. Reading one that does not exist throws {@link io.duban.shared.Missing}. */
public interface Tasks {

    Task get(TaskId id);

    /** These tasks, in no order; two statements, however many. Ids that do not exist are left out. */
    List<Task> of(Collection<TaskId> ids);

    /**
     * A page of the tasks that a plan states, in its order, without what they were broken down into; {@code after} is
     * the last one seen.
     */
    List<Task> ofPlan(PlanId plan, @Nullable Task after, int size);

    /** The items of the plan that have been made tasks. */
    Set<PlanItemId> issuedItems(PlanId plan);

    /** A page of the tasks that wait for the signature of one of these units, by plan and position. */
    List<Task> waitingForSignature(Collection<UnitId> units, @Nullable Task after, int size);

    /** What the task was broken down into, in the order in which it was; at most three statements. */
    List<Task> children(TaskId parent);

    /** Where the task stood since it was issued, the newest first, {@code most} at most. */
    List<PhaseChange> phases(TaskId task, int most);

    void add(Collection<Task> tasks);

    /** Throws {@link io.duban.shared.StaleAggregate} when the task changed since it was read. */
    void save(Task task);
}
