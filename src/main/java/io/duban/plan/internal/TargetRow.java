package io.duban.plan.internal;

import io.duban.plan.Indicator.Target;
import io.duban.plan.IndicatorId;
import io.duban.plan.TargetOperator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

record TargetRow(
        IndicatorId indicatorId,
        int year,
        TargetOperator operator,
        @Nullable BigDecimal value,
        String words) {

    static TargetRow of(IndicatorId indicator, Target target) {
        return new TargetRow(indicator, target.year(), target.operator(), target.value(), target.words());
    }

    Target target() {
        return new Target(year, operator, value, words);
    }
}
