package io.duban.report;

import io.duban.shared.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * How far a reviewer sees the whole task, 0 to 100 percent or null for no view of its own, with words that may be
 * empty.
 */
record Assessment(@Nullable Integer verifiedPercent, String words) {

    private static final int TOLERATED_POINTS = 10;

    /** Refuses a view that is lower than the one last verified, without words. */
    void mustExplainFall(@Nullable Integer before) {
        if (verifiedPercent != null && before != null && verifiedPercent < before && RequiredText.isMissing(words)) {
            throw new ReportRefusal.FallUnexplained(before, verifiedPercent);
        }
    }

    /** Refuses more than ten points between claim and view without words. */
    void mustExplainDisagreement(@Nullable Integer claimed) {
        if (verifiedPercent != null
                && claimed != null
                && Math.abs(claimed - verifiedPercent) > TOLERATED_POINTS
                && RequiredText.isMissing(words)) {
            throw new ReportRefusal.DisagreementUnexplained(claimed, verifiedPercent);
        }
    }
}
