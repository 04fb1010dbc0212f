package io.duban.plan.internal;

import io.duban.plan.Direction;
import io.duban.plan.Indicator;
import io.duban.plan.Indicator.Target;
import io.duban.plan.IndicatorId;
import io.duban.plan.IndicatorNature;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItemId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

record IndicatorRow(
        IndicatorId id,
        PlanId planId,
        PlanItemId itemId,
        int position,
        String name,
        IndicatorNature nature,
        String unit,
        Direction direction,
        @Nullable Integer baselineYear,
        @Nullable BigDecimal baselineValue) {

    static IndicatorRow of(PlanId plan, Indicator indicator, int position) {
        return new IndicatorRow(
                indicator.id(),
                plan,
                indicator.itemId(),
                position,
                indicator.name(),
                indicator.nature(),
                indicator.unit(),
                indicator.direction(),
                indicator.baselineYear(),
                indicator.baselineValue());
    }

    Indicator indicator(List<Target> targets) {
        return new Indicator(id, itemId, name, nature, unit, direction, baselineYear, baselineValue, targets);
    }
}
