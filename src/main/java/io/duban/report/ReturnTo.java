package io.duban.report;

import io.duban.work.Answer;
import io.duban.work.Decision;
import java.util.Arrays;

/** To whom a reviewer returns a report: units that are to supplement their parts, the lead unit, or the office. */
public enum ReturnTo {
    UNITS,
    LEAD,
    OFFICE;

    /** To whom the decision gives the report back; the lead unit where the model knows no other way. */
    static ReturnTo of(Decision decision) {
        return Arrays.stream(values())
                .filter(to -> to.answer() == decision.answer())
                .findFirst()
                .orElse(LEAD);
    }

    /** The answer for which a model draws the way there. */
    public Answer answer() {
        return Answer.valueOf("TO_" + name());
    }
}
