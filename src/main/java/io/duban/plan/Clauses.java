package io.duban.plan;

import java.util.List;
import java.util.Map;

/** The plan's own text, in clauses. */
public interface Clauses {

    /** In the order of the document. */
    List<Clause> ofPlan(PlanId plan);

    /** From which clause each item comes; items without one are left out. */
    Map<PlanItemId, ClauseId> ofItems(PlanId plan);

    /** Takes the place of all clauses of the plan. */
    void put(PlanId plan, List<Clause> clauses);
}
