package io.duban.plan;

import java.util.List;

/** The provisions of plans. */
public interface Provisions {

    /** In the order of the document. */
    List<Provision> ofPlan(PlanId plan);

    /** Takes the place of all provisions of the plan. */
    void put(PlanId plan, List<Provision> provisions);
}
