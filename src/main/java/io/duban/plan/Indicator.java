package io.duban.plan;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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

    /** The level that a target asks for; null where it is a word, or a decrease from an unknown baseline. */
    public @Nullable BigDecimal aim(@Nullable Target target) {
        BigDecimal value = target == null ? null : target.value();
        if (target == null || value == null || target.operator() != TargetOperator.DECREASE_BY) {
            return value;
        }
        return baselineValue == null ? null : baselineValue.multiply(BigDecimal.ONE.subtract(value.movePointLeft(2)));
    }

    /** The same, with this target in the place of the one of that year. */
    public Indicator aiming(int year, Target next) {
        List<Target> others =
                targets.stream().filter(target -> target.year() != year).toList();
        return new Indicator(
                id,
                itemId,
                name,
                nature,
                unit,
                direction,
                baselineYear,
                baselineValue,
                Stream.concat(others.stream(), Stream.of(next))
                        .sorted(Comparator.comparing(Target::year))
                        .toList());
    }

    /** Refuses what a plan could not say of an item with this number ({@link PlanRefusal.ItemsFaulty}). */
    public void check(String number) {
        List<PlanFault> faults = IndicatorRules.check(number, ProposedIndicator.of(this));
        if (!faults.isEmpty()) {
            throw new PlanRefusal.ItemsFaulty(faults);
        }
    }

    /** Whether it can be less than nothing, as a growth can: its baseline or one of its targets is. */
    public boolean isBelowZeroAnywhere() {
        return Stream.concat(
                        Stream.ofNullable(baselineValue),
                        targets.stream().map(Target::value).filter(Objects::nonNull))
                .anyMatch(value -> value.signum() < 0);
    }

    /** Whether a value is worse than an earlier one; false where nobody can say which way it should move. */
    public boolean isBehind(@Nullable BigDecimal number, @Nullable BigDecimal earlier) {
        if (number == null || earlier == null) {
            return false;
        }
        return switch (direction) {
            case UP -> number.compareTo(earlier) < 0;
            case DOWN -> number.compareTo(earlier) > 0;
            case KEEP -> false;
        };
    }

    /** Null where no one can say: nothing reported, no level to hold it against, something "about". */
    public @Nullable Boolean reached(@Nullable BigDecimal number, @Nullable Target target) {
        BigDecimal aim = aim(target);
        if (number == null || target == null || aim == null) {
            return null;
        }
        return switch (target.operator()) {
            case AT_LEAST -> number.compareTo(aim) >= 0;
            case AT_MOST, DECREASE_BY -> number.compareTo(aim) <= 0;
            case EQUAL -> number.compareTo(aim) == 0;
            case ABOUT -> null;
        };
    }
}
