package io.duban.task;

/** Where the running year of a task in progress stands. */
public enum YearPhase {
    PLAN_WRITING,
    PLAN_IN_REVIEW,
    RUNNING,
    REPORTING,
    REPORT_IN_REVIEW
}
