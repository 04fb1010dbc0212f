package io.duban.report;

import io.duban.task.TaskId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All annual plans of tasks. */
public interface AnnualPlans {

    Optional<AnnualPlan> find(TaskYear of);

    /** Throws {@link io.duban.shared.Missing} when none was begun. */
    AnnualPlan get(TaskYear of);

    /** Every year's plan of a task, oldest first; two statements. */
    List<AnnualPlan> ofTask(TaskId task);

    /** The plans of this year that the office accepted, by task; two statements, however many tasks. */
    Map<TaskId, AnnualPlan> approved(Collection<TaskId> tasks, int year);

    /** Throws {@link io.duban.shared.StaleAggregate} when somebody else began it at the same moment. */
    void add(AnnualPlan plan);

    /** Gives it back as it now stands; throws {@link io.duban.shared.StaleAggregate} when it changed since it was read. */
    AnnualPlan save(AnnualPlan plan);
}
