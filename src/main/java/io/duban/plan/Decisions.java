package io.duban.plan;

import java.util.List;

/** The decisions on plans, returns and approval alike. */
public interface Decisions {

    /** The latest first. */
    List<PlanDecision> ofPlan(PlanId plan);

    void add(PlanId plan, PlanDecision decision);
}
