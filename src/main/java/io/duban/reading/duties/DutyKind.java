package io.duban.reading.duties;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a sentence about the carrying out of a plan settles. */
public enum DutyKind {
    /** A leading group and who heads it. */
    GROUP,
    /** Where the group's office sits. */
    OFFICE,
    /** Who leads the work on the whole plan. */
    LEADS,
    /** Who reports, to whom, by when. */
    REPORT,
    /** That units are assessed by what they did for the plan. */
    ASSESSMENT,
    /** How the plan's results are evaluated, with no stage named. */
    EVALUATION,
    MID_EVALUATION,
    FINAL_EVALUATION,
    /** That the plan is a matter of special supervision. */
    SUPERVISION;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
