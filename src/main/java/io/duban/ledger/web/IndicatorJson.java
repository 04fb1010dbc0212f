package io.duban.ledger.web;

import io.duban.plan.Direction;
import io.duban.plan.Indicator;
import io.duban.plan.IndicatorId;
import io.duban.plan.IndicatorNature;
import io.duban.plan.PlanItemId;
import io.duban.plan.TargetOperator;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is measured. */
record IndicatorJson(
        IndicatorId id,
        PlanItemId itemId,
        String name,
        IndicatorNature nature,
        String unit,
        Direction direction,
        @Nullable Integer baselineYear,
        @Nullable BigDecimal baselineValue,
        List<TargetJson> targets) {
    /** The target of a year. */
    record TargetJson(
            int year, TargetOperator operator, @Nullable BigDecimal value, String words) {

        static TargetJson of(Indicator.Target given) {
            return new TargetJson(given.year(), given.operator(), given.value(), given.words());
        }
    }

    static IndicatorJson of(Indicator given) {
        return new IndicatorJson(
                given.id(),
                given.itemId(),
                given.name(),
                given.nature(),
                given.unit(),
                given.direction(),
                given.baselineYear(),
                given.baselineValue(),
                given.targets().stream().map(TargetJson::of).toList());
    }
}
