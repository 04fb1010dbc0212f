package io.duban.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.plan.Direction;
import io.duban.plan.Indicator;
import io.duban.plan.IndicatorId;
import io.duban.plan.IndicatorNature;
import io.duban.plan.PlanItemId;
import io.duban.plan.TargetOperator;
import io.duban.report.ReportValue;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CourseChartTest {

    private static final BigDecimal BASELINE = new BigDecimal("80");

    @Test
    void holdsADecreaseAgainstItsBaseline() {
        Indicator.Target byAQuarter = target(2022, TargetOperator.DECREASE_BY, "25");
        Indicator known = indicator(BASELINE, byAQuarter);
        BigDecimal aim = known.aim(byAQuarter);

        assertThat(aim).isEqualByComparingTo("60");
        assertThat(known.reached(new BigDecimal("60"), byAQuarter)).isTrue();
        assertThat(known.reached(new BigDecimal("60.1"), byAQuarter)).isFalse();
    }

    @Test
    void saysNothingOfADecreaseFromAnUnknownBaseline() {
        Indicator.Target byAQuarter = target(2022, TargetOperator.DECREASE_BY, "25");

        assertThat(indicator(null, byAQuarter).aim(byAQuarter)).isNull();
        assertThat(indicator(null, byAQuarter).reached(BigDecimal.TEN, byAQuarter))
                .isNull();
    }

    @Test
    void leadsFromTheLastValueOverTheTargetsToCome() {
        Indicator.Target past = target(2019, TargetOperator.AT_MOST, "7");
        Indicator.Target next = target(2022, TargetOperator.AT_MOST, "6");
        Indicator indicator = indicator(BASELINE, past, next);
        IndicatorCourse course = new IndicatorCourse(
                indicator, List.of(point(2019, past, null), point(2020, null, "6.4"), point(2022, next, null)));

        CourseChart chart = course.chart().orElseThrow();

        assertThat(chart.targets()).extracting(CourseChart.Dot::year).containsExactly(2019, 2022);
        assertThat(chart.way().split(" ")).as("2020 to 2022").hasSize(2);
        assertThat(chart.way()).startsWith(chart.line());
    }

    @Test
    void isNotDrawnFromASingleYear() {
        Indicator.Target next = target(2022, TargetOperator.AT_MOST, "6");

        assertThat(new IndicatorCourse(indicator(BASELINE, next), List.of(point(2022, next, "6.4"))).chart())
                .isEmpty();
    }

    private static IndicatorCourse.Point point(int year, Indicator.@Nullable Target target, @Nullable String value) {
        return new IndicatorCourse.Point(
                year,
                target,
                null,
                value == null ? null : ReportValue.of(IndicatorId.next(), value, ""),
                target == null ? null : target.value(),
                null);
    }

    private static Indicator.Target target(int year, TargetOperator operator, String value) {
        return new Indicator.Target(year, operator, new BigDecimal(value), value);
    }

    private static Indicator indicator(@Nullable BigDecimal baseline, Indicator.Target... targets) {
        return new Indicator(
                IndicatorId.next(),
                PlanItemId.next(),
                "用水量",
                IndicatorNature.EXPECTED,
                "亿立方米",
                Direction.DOWN,
                2015,
                baseline,
                List.of(targets));
    }
}
