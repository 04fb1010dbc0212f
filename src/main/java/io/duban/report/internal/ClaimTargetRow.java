package io.duban.report.internal;

import io.duban.plan.IndicatorId;
import io.duban.report.ClaimId;
import io.duban.report.ClaimTarget;
import org.jspecify.annotations.Nullable;

record ClaimTargetRow(
        ClaimId claimId,
        IndicatorId indicatorId,
        int year,
        int position,
        String typed,
        @Nullable Boolean met,
        String words) {

    static ClaimTargetRow of(ClaimId claim, int position, ClaimTarget target) {
        return new ClaimTargetRow(
                claim, target.indicator(), target.year(), position, target.typed(), target.met(), target.words());
    }

    ClaimTarget target() {
        return new ClaimTarget(indicatorId, year, typed, met, words);
    }
}
