package io.duban.report;

import io.duban.shared.RequiredText;
import io.duban.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** A decision before it is written down: accepted, or returned to somebody with a reason. */
record Verdict(
        ReviewOutcome outcome,
        @Nullable ReturnTo to,
        @Nullable UnitId unit,
        String words,
        @Nullable Integer verifiedPercent) {

    static Verdict accepted(String words, @Nullable Integer verifiedPercent) {
        return new Verdict(ReviewOutcome.ACCEPTED, null, null, words, verifiedPercent);
    }

    /** Refuses a return without a reason. */
    static Verdict returned(@Nullable ReturnTo to, @Nullable UnitId unit, String reason) {
        if (RequiredText.isMissing(reason)) {
            throw new ReportRefusal.ReasonMissing();
        }
        return new Verdict(ReviewOutcome.RETURNED, to, unit, reason, null);
    }
}
