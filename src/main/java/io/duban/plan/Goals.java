package io.duban.plan;

import java.util.List;

/** The goals of plans. */
public interface Goals {

    /** In the order of the document. */
    List<Goal> ofPlan(PlanId plan);

    /** Takes the place of all goals of the plan. */
    void put(PlanId plan, List<Goal> goals);
}
