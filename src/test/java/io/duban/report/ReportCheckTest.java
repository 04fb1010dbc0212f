package io.duban.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.plan.Direction;
import io.duban.plan.Indicator;
import io.duban.plan.IndicatorId;
import io.duban.plan.IndicatorNature;
import io.duban.plan.PlanItemId;
import io.duban.plan.TargetOperator;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCheckTest {

    private static final IndicatorId AREA = IndicatorId.next();

    @Test
    void aWholeNeedsProgressAndAPercentage() {
        assertThat(keys(ReportPart.WHOLE, new ReportContent(" ", "", "", null, List.of()), List.of()))
                .containsExactly("report.fault.progressMissing", "report.fault.percentMissing");
    }

    @Test
    void aUnitsPartNeedsNoPercentage() {
        assertThat(keys(ReportPart.UNIT, content(null), List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void aPercentageIsFromZeroToAHundred(int percent) {
        assertThat(keys(ReportPart.UNIT, content(percent), List.of()))
                .containsExactly("report.fault.percentOutOfRange");
    }

    @Test
    void aWholeGivesTheValueOfAnIndicatorWithATargetThisYear() {
        List<Fault> faults =
                ReportCheck.faults(ReportPart.WHOLE, 2020, content(50), List.of(measure(2020, "200", null)));

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("values[0].typed");
            assertThat(fault.key()).isEqualTo("report.fault.valueMissing");
        });
    }

    @Test
    void aWholeMayLeaveOutAnIndicatorWhoseTargetIsYearsAway() {
        assertThat(keys(ReportPart.WHOLE, content(50), List.of(measure(2022, "200", null))))
                .isEmpty();
    }

    @Test
    void aUnitMayLeaveOutEveryValue() {
        assertThat(keys(ReportPart.UNIT, content(50), List.of(measure(2020, "200", null))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"约二百", "200亩", "1.23456", "12345678901234567"})
    void refusesWhatIsNoNumber(String typed) {
        assertThat(keys(ReportPart.WHOLE, content(50, typed, "说明"), List.of(measure(2020, "200", null))))
                .containsExactly("report.fault.notANumber");
    }

    @ParameterizedTest
    @CsvSource({"２００,200", "'1,500',1500", " 7.50 ,7.5", "+3,3"})
    void readsNumbersAsPeopleTypeThem(String typed, BigDecimal number) {
        assertThat(ReportValue.of(AREA, typed, "").number()).isEqualByComparingTo(number);
    }

    @Test
    void aWordIsAValueWhereEveryTargetIsAWord() {
        Measure water = new Measure(
                indicator("类别", new Indicator.Target(2020, TargetOperator.EQUAL, null, "Ⅲ类")), null, null, null);

        assertThat(keys(ReportPart.WHOLE, content(50, "Ⅲ类", ""), List.of(water)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1990,jumpsAgainstLast", "18,jumpsAgainstLast", "-190,negative"})
    void anUnlikelyValueNeedsWords(String typed, String doubt) {
        List<Measure> measures = List.of(measure(2022, "250", "190"));

        assertThat(keys(ReportPart.UNIT, content(50, typed, ""), measures)).containsExactly("report.fault." + doubt);
        assertThat(keys(ReportPart.UNIT, content(50, typed, "统计口径调整"), measures))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900", "19", "190", "0"})
    void tenTimesOrLessIsPlausible(String typed) {
        assertThat(keys(ReportPart.UNIT, content(50, typed, ""), List.of(measure(2022, "250", "190"))))
                .isEmpty();
    }

    @Test
    void aFirstValueIsHeldAgainstThisYearsTarget() {
        assertThat(keys(ReportPart.WHOLE, content(50, "9", ""), List.of(measure(2020, "924", null))))
                .containsExactly("report.fault.farFromTarget");
        assertThat(keys(ReportPart.WHOLE, content(50, "9", ""), List.of(measure(2022, "924", null))))
                .isEmpty();
    }

    @Test
    void sharesAreNotAboveAHundredAndCountsAreWhole() {
        Measure share = new Measure(
                indicator("%", new Indicator.Target(2022, TargetOperator.ABOUT, BigDecimal.valueOf(50), "")),
                null,
                null,
                null);
        Measure count = new Measure(
                indicator("个", new Indicator.Target(2022, TargetOperator.AT_LEAST, BigDecimal.TEN, "")),
                null,
                null,
                null);

        assertThat(keys(ReportPart.UNIT, content(50, "104", ""), List.of(share)))
                .containsExactly("report.fault.outsideHundred");
        assertThat(keys(ReportPart.UNIT, content(50, "2.5", ""), List.of(count)))
                .containsExactly("report.fault.notWhole");
    }

    private static List<String> keys(ReportPart part, ReportContent content, List<Measure> measures) {
        return ReportCheck.faults(part, 2020, content, measures).stream()
                .map(Fault::key)
                .toList();
    }

    private static ReportContent content(Integer percent) {
        return new ReportContent("完成治理", "", "", percent, List.of());
    }

    private static ReportContent content(Integer percent, String typed, String words) {
        return new ReportContent("完成治理", "", "", percent, List.of(ReportValue.of(AREA, typed, words)));
    }

    private static Measure measure(int targetYear, String target, String last) {
        Indicator indicator = indicator(
                "平方公里",
                new Indicator.Target(targetYear, TargetOperator.AT_LEAST, new BigDecimal(target), "达到" + target));
        return new Measure(
                indicator,
                last == null ? null : Integer.valueOf(2019),
                last == null ? null : new BigDecimal(last),
                null);
    }

    private static Indicator indicator(String unit, Indicator.Target target) {
        return new Indicator(
                AREA,
                PlanItemId.next(),
                "治理水土流失面积",
                IndicatorNature.EXPECTED,
                unit,
                Direction.UP,
                null,
                null,
                List.of(target));
    }
}
