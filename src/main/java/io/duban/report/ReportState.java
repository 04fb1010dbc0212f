package io.duban.report;

/**
 * Where a report stands. A unit's part is SUBMITTED to its own head and then RELEASED to the lead unit; the whole is
 * SUBMITTED to the office, ACCEPTED there and so before the supervisor, and APPROVED by the supervisor.
 */
public enum ReportState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    RELEASED,
    ACCEPTED,
    APPROVED;

    /** Whether its unit may still write in it. */
    public boolean open() {
        return this == DRAFT || this == RETURNED;
    }
}
