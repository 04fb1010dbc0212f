package io.duban.ledger;

import io.duban.plan.Indicator;
import io.duban.plan.TargetOperator;
import io.duban.report.Report;
import io.duban.report.ReportValue;
import io.duban.report.YearReport;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Lays the reported values beside the targets, year by year. */
final class Courses {

    private Courses() {}

    static List<IndicatorCourse> of(List<Indicator> indicators, List<YearReport> years) {
        return indicators.stream().map(indicator -> course(indicator, years)).toList();
    }

    private static IndicatorCourse course(Indicator indicator, List<YearReport> years) {
        TreeSet<Integer> all = new TreeSet<>();
        indicator.targets().forEach(target -> all.add(target.year()));
        years.stream().filter(year -> value(year, indicator).isPresent()).forEach(year -> all.add(year.year()));
        return new IndicatorCourse(
                indicator,
                all.stream().map(year -> point(year, indicator, years)).toList());
    }

    private static IndicatorCourse.Point point(int year, Indicator indicator, List<YearReport> years) {
        Indicator.Target target = indicator.targets().stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElse(null);
        ReportValue value = years.stream()
                .filter(one -> one.year() == year)
                .flatMap(one -> value(one, indicator).stream())
                .findFirst()
                .orElse(null);
        BigDecimal number = value == null ? null : value.number();
        BigDecimal aim = aim(target, indicator);
        return new IndicatorCourse.Point(year, target, value, aim, reached(number, target, aim));
    }

    private static Optional<ReportValue> value(YearReport year, Indicator indicator) {
        Report whole = year.whole();
        return whole == null ? Optional.empty() : whole.content().value(indicator.id());
    }

    /** Null where no one can say: nothing reported, no level to hold it against, something "about". */
    static @Nullable Boolean reached(
            @Nullable BigDecimal number, Indicator.@Nullable Target target, @Nullable BigDecimal aim) {
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

    /** The level that a target asks for; null where it is a word, or a decrease from an unknown baseline. */
    static @Nullable BigDecimal aim(Indicator.@Nullable Target target, Indicator indicator) {
        BigDecimal value = target == null ? null : target.value();
        if (target == null || value == null || target.operator() != TargetOperator.DECREASE_BY) {
            return value;
        }
        BigDecimal baseline = indicator.baselineValue();
        return baseline == null ? null : baseline.multiply(BigDecimal.ONE.subtract(value.movePointLeft(2)));
    }
}
