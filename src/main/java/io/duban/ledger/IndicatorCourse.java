package io.duban.ledger;

import io.duban.plan.Indicator;
import io.duban.report.ReportValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An indicator over the years: what was to be reached, and what was reported. Oldest year first. */
public record IndicatorCourse(Indicator indicator, List<Point> points) {

    /**
     * One year: its target, with the one as issued where it was adjusted and the level that it asks for, and the value
     * of the whole report as typed and as a number.
     */
    public record Point(
            int year,
            Indicator.@Nullable Target target,
            Indicator.@Nullable Target originally,
            @Nullable ReportValue value,
            @Nullable BigDecimal aim,
            @Nullable Boolean reached) {

        Point originally(Indicator.@Nullable Target before) {
            return new Point(year, target, before, value, aim, reached);
        }

        public @Nullable BigDecimal number() {
            return value == null ? null : value.number();
        }
    }

    public IndicatorCourse {
        points = List.copyOf(points);
    }

    /** The drawing; empty where numbers stand in fewer than two years. */
    public Optional<CourseChart> chart() {
        return CourseChart.of(this);
    }
}
