package io.duban.report;

import io.duban.plan.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * A target against what was reported for it: of the target's own year, else of the last year that has a value. Whether
 * it is reached is null where nobody can say but a person: a target in words, or "about".
 */
public record TargetCheck(
        Indicator indicator,
        Indicator.Target target,
        @Nullable Integer year,
        @Nullable ReportValue value,
        @Nullable Boolean reached) {

    /** Not reached, or nothing reported. */
    public boolean unmet() {
        return value == null || Boolean.FALSE.equals(reached);
    }

    public boolean met() {
        return Boolean.TRUE.equals(reached);
    }
}
