package io.duban.report;

import io.duban.work.Answer;

/** To whom a reviewer returns a report: units that are to supplement their parts, the lead unit, or the office. */
public enum ReturnTo {
    UNITS,
    LEAD,
    OFFICE;

    /** The answer for which a model draws the way there. */
    public Answer answer() {
        return Answer.valueOf("TO_" + name());
    }
}
