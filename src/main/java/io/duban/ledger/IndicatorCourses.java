package io.duban.ledger;

import io.duban.plan.Indicator;
import io.duban.report.Report;
import io.duban.report.ReportValue;
import io.duban.report.YearReport;
import io.duban.task.Demand;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Lays the reported values beside the targets, year by year. */
final class IndicatorCourses {

    private IndicatorCourses() {}

    static List<IndicatorCourse> of(Demand demand, List<YearReport> years) {
        return demand.indicators().stream()
                .map(indicator -> course(demand, indicator, years))
                .toList();
    }

    private static IndicatorCourse course(Demand demand, Indicator indicator, List<YearReport> years) {
        TreeSet<Integer> all = new TreeSet<>();
        indicator.targets().forEach(target -> all.add(target.year()));
        years.stream().filter(year -> value(year, indicator).isPresent()).forEach(year -> all.add(year.year()));
        return new IndicatorCourse(
                indicator,
                all.stream()
                        .map(year -> point(year, indicator, years).originally(demand.originally(indicator.id(), year)))
                        .toList());
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
        return new IndicatorCourse.Point(
                year, target, null, value, indicator.aim(target), indicator.reached(number, target));
    }

    private static Optional<ReportValue> value(YearReport year, Indicator indicator) {
        Report whole = year.whole();
        return whole == null ? Optional.empty() : whole.content().value(indicator.id());
    }
}
