package io.duban.report;

/** Where a decision was taken. */
public enum ReviewStep {
    ANNUAL_PLAN,
    UNIT,
    OFFICE,
    SUPERVISOR,
    COMPLETION
}
