package io.duban.plan;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A number (or a word, such as a water class) that an item is to reach, with its targets by year, oldest first. */
public record Indicator(
        IndicatorId id,
        PlanItemId itemId,
        String name,
        IndicatorNature nature,
        String unit,
        Direction direction,
        @Nullable Integer baselineYear,
        @Nullable BigDecimal baselineValue,
        List<Target> targets) {

    /** What is to be reached by the end of a year; {@code value} is null where the target is a word. */
    public record Target(
            int year, TargetOperator operator, @Nullable BigDecimal value, String words) {}

    public Indicator {
        targets = List.copyOf(targets);
    }
}
