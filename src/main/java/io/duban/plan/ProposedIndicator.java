package io.duban.plan;

import static java.util.Comparator.comparing;

import io.duban.plan.Indicator.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An indicator as it is proposed: texts stripped, numbers without trailing zeros, targets by year. */
public record ProposedIndicator(
        String name,
        IndicatorNature nature,
        String unit,
        Direction direction,
        @Nullable Integer baselineYear,
        @Nullable BigDecimal baselineValue,
        List<Target> targets) {

    public ProposedIndicator {
        name = Wording.line(name);
        unit = Wording.line(unit);
        baselineValue = Wording.number(baselineValue);
        targets = targets.stream()
                .map(target -> new Target(
                        target.year(), target.operator(), Wording.number(target.value()), Wording.line(target.words())))
                .sorted(comparing(Target::year))
                .toList();
    }

    static ProposedIndicator of(Indicator indicator) {
        return new ProposedIndicator(
                indicator.name(),
                indicator.nature(),
                indicator.unit(),
                indicator.direction(),
                indicator.baselineYear(),
                indicator.baselineValue(),
                indicator.targets());
    }

    Indicator as(IndicatorId id, PlanItemId item) {
        return new Indicator(id, item, name, nature, unit, direction, baselineYear, baselineValue, targets);
    }

    /** A target in the signs of a ledger: ≥2000, ≤5.8, =3, 约50, 下降35, or its words. */
    public static String signs(Target target) {
        if (target.value() == null) {
            return target.words();
        }
        String number = Objects.requireNonNull(Wording.number(target.value())).toPlainString();
        return switch (target.operator()) {
            case AT_LEAST -> "≥" + number;
            case AT_MOST -> "≤" + number;
            case EQUAL -> "=" + number;
            case ABOUT -> "约" + number;
            case DECREASE_BY -> "下降" + number + "%";
        };
    }
}
