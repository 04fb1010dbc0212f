package io.duban.report;

import io.duban.task.TaskId;
import java.util.List;
import java.util.Optional;

/** All annual plans of tasks. */
public interface AnnualPlans {

    Optional<AnnualPlan> find(TaskYear of);

    /** Throws {@link io.duban.shared.Missing} when none was begun. */
    AnnualPlan get(TaskYear of);

    /** Every year's plan of a task, oldest first; two statements. */
    List<AnnualPlan> ofTask(TaskId task);

    /**
     * Gives it back as it now stands; throws {@link io.duban.shared.StaleAggregate} when it changed since it was read,
     * and when a new one was begun by somebody else at the same moment.
     */
    AnnualPlan save(AnnualPlan plan);
}
