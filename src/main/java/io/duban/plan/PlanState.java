package io.duban.plan;

/** Where a plan stands on its way to the departments. */
public enum PlanState {
    DRAFT,
    CONSULTING,
    TO_APPROVE,
    ISSUING,
    ISSUED
}
