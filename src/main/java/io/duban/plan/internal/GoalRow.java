package io.duban.plan.internal;

import io.duban.plan.Direction;
import io.duban.plan.Goal;
import io.duban.plan.Indicator.Target;
import io.duban.plan.IndicatorId;
import io.duban.plan.IndicatorNature;
import io.duban.plan.PlanId;
import io.duban.plan.ProposedIndicator;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of {@code plan_goal}; the path is kept with one heading a line. */
record GoalRow(
        IndicatorId id,
        PlanId planId,
        int position,
        String path,
        String name,
        IndicatorNature nature,
        String unit,
        Direction direction,
        @Nullable Integer baselineYear,
        @Nullable BigDecimal baselineValue) {

    static GoalRow of(PlanId plan, Goal goal, int position) {
        ProposedIndicator indicator = goal.indicator();
        return new GoalRow(
                IndicatorId.next(),
                plan,
                position,
                String.join("\n", goal.path()),
                indicator.name(),
                indicator.nature(),
                indicator.unit(),
                indicator.direction(),
                indicator.baselineYear(),
                indicator.baselineValue());
    }

    Goal goal(List<Target> targets) {
        return new Goal(
                List.of(path.split("\n", -1)),
                new ProposedIndicator(name, nature, unit, direction, baselineYear, baselineValue, targets));
    }
}
