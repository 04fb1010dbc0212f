package io.duban.report;

/** What was decided. */
public enum ReviewOutcome {
    ACCEPTED,
    RETURNED
}
