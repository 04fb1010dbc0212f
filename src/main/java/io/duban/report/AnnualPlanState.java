package io.duban.report;

/** Where a task's plan for a year stands. */
public enum AnnualPlanState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED;

    /** Whether the lead unit may still write in it. */
    public boolean open() {
        return this == DRAFT || this == RETURNED;
    }
}
