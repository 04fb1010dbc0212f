package io.duban.plan;

/** How far the issuing of a plan is; the task module, which makes the tasks, implements it. */
public interface IssuedTasks {

    /** How many of the plan's items are tasks already. */
    int count(PlanId plan);
}
