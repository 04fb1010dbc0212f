package io.duban.task;

import io.duban.plan.PlanId;
import java.util.List;
import java.util.Optional;

/** All look-backs, and when the plans ask for them. */
public interface LookBacks {

    void add(LookBack planned);

    /** What became of a planned one; throws {@link io.duban.shared.StaleAggregate} when it is planned no more. */
    void save(LookBack after);

    /** The newest first; one statement. */
    List<LookBack> ofTask(TaskId task);

    /** The one that is to come. */
    Optional<LookBack> planned(TaskId task);

    LookBackTerm term(PlanId plan);

    void setTerm(PlanId plan, LookBackTerm term);
}
