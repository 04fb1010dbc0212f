package io.duban.report;

/**
 * Where a report stands: open for writing, handed in, or settled. A unit's part is SUBMITTED to its own head and then
 * RELEASED to the lead unit; the whole is SUBMITTED as long as somebody decides on it, and then APPROVED. Who decides,
 * and in which order, stands in the model.
 */
public enum ReportState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    RELEASED,
    APPROVED;

    /** Whether its unit may still write in it. */
    public boolean open() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether everybody who sees the task reads it: a unit's writing is its own until its head lets it out. */
    public boolean isOut(ReportPart part) {
        return part == ReportPart.UNIT ? this == RELEASED : !open();
    }
}
