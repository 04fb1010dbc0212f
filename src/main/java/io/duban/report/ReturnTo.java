package io.duban.report;

/** To whom a reviewer returns a report: units that are to supplement their parts, the lead unit, or the office. */
public enum ReturnTo {
    UNITS,
    LEAD,
    OFFICE;

    /** The answer for which a model draws the way there. */
    String answer() {
        return "TO_" + name();
    }
}
