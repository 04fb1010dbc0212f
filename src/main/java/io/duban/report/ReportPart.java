package io.duban.report;

/** One unit's part of a year's report, or the whole that the lead unit makes of the parts. */
public enum ReportPart {
    UNIT,
    WHOLE
}
