package io.duban.ledger.web;

import io.duban.ledger.IndicatorCourse;
import io.duban.plan.IndicatorId;
import io.duban.report.ReportValue;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An indicator from year to year. */
record CourseJson(IndicatorJson indicator, List<PointJson> points) {
    /** A year of it. */
    record PointJson(
            int year,
            IndicatorJson.@Nullable TargetJson target,
            @Nullable ValueJson value,
            @Nullable BigDecimal aim,
            @Nullable Boolean reached) {

        static PointJson of(IndicatorCourse.Point given) {
            return new PointJson(
                    given.year(),
                    given.target() == null ? null : IndicatorJson.TargetJson.of(given.target()),
                    given.value() == null ? null : ValueJson.of(given.value()),
                    given.aim(),
                    given.reached());
        }
    }

    /** A reported value, as typed and as a number. */
    record ValueJson(
            IndicatorId indicator, String typed, @Nullable BigDecimal number, String words) {

        static ValueJson of(ReportValue given) {
            return new ValueJson(given.indicator(), given.typed(), given.number(), given.words());
        }
    }

    static CourseJson of(IndicatorCourse given) {
        return new CourseJson(
                IndicatorJson.of(given.indicator()),
                given.points().stream().map(PointJson::of).toList());
    }
}
