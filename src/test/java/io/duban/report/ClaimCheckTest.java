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

/** What is claimed against what was approved and verified before. */
class ClaimCheckTest {

    private static final IndicatorId LENGTH = IndicatorId.next();

    /** Met all the same: more than the target of 100, or less than that of 130, but worse than it was. */
    @ParameterizedTest
    @CsvSource({"UP, AT_LEAST, 100, 100.5", "DOWN, AT_MOST, 130, 125"})
    void asksForAWordWhereAValueFallsBehindTheApprovedOne(
            Direction direction, TargetOperator operator, String wanted, String claimed) {
        TargetCheck check = approvedAt("120", direction, operator, wanted);

        assertThat(faults(check, claimed, "")).containsExactly("report.fault.targetBehind");
        assertThat(faults(check, claimed, "复测后更正。")).isEmpty();
        assertThat(faults(check, "120.0", "")).isEmpty();
    }

    @Test
    void asksNothingWhereAValueIsBetterThanTheApprovedOneOrCannotBeCompared() {
        assertThat(faults(approvedAt("120", Direction.UP, TargetOperator.AT_LEAST, "100"), "121", ""))
                .isEmpty();
        assertThat(faults(approvedAt("120", Direction.KEEP, TargetOperator.AT_LEAST, "100"), "110", ""))
                .isEmpty();
        assertThat(faults(approvedAt("Ⅲ类", Direction.UP, TargetOperator.AT_LEAST, "100"), "110", ""))
                .isEmpty();
    }

    @Test
    void asksForAWordBelowTheVerifiedPercentage() {
        ClaimCheck check = new ClaimCheck(List.of(), new EarlierProgress(60, null, List.of()), 0);

        assertThat(check.faults(new ClaimContent("已建成。", 59, "", "", List.of())))
                .singleElement()
                .satisfies(fault -> assertThat(fault.field()).isEqualTo("fallen"));
        assertThat(check.faults(new ClaimContent("已建成。", 59, "返工。", "", List.of())))
                .isEmpty();
        assertThat(check.faults(new ClaimContent("已建成。", 60, "", "", List.of())))
                .isEmpty();
    }

    /** What was written a year ago was said of another fall, wherever its lines stand now. */
    @ParameterizedTest
    @ValueSource(strings = {"资金未到位。\n征地未完成。", " 征地未完成。 ", "征地未完成。\n\n资金 未到位。"})
    void aReasonTakenOverFromLastYearIsNone(String problems) {
        EarlierProgress before = new EarlierProgress(60, 55, List.of("", "资金未到位。\n征地未完成。"));

        assertThat(before.faults(50, "problems", problems))
                .extracting(Fault::key)
                .containsExactly("report.fault.progressFallsAsBefore");
        assertThat(before.faults(50, "problems", problems + "\n今年汛期返工。")).isEmpty();
        assertThat(before.faults(60, "problems", problems)).isEmpty();
    }

    private static List<String> faults(TargetCheck check, String typed, String words) {
        ClaimTarget target = new ClaimTarget(LENGTH, 2020, typed, true, words);
        return new ClaimCheck(List.of(check), new EarlierProgress(null, null, List.of()), 0)
                .faults(new ClaimContent("已建成。", 100, List.of(target))).stream()
                        .map(Fault::key)
                        .toList();
    }

    private static TargetCheck approvedAt(String typed, Direction direction, TargetOperator operator, String wanted) {
        Indicator.Target target = new Indicator.Target(2020, operator, new BigDecimal(wanted), wanted);
        Indicator indicator = new Indicator(
                LENGTH, PlanItemId.next(), "长度", IndicatorNature.BINDING, "公里", direction, null, null, List.of(target));
        return new TargetCheck(indicator, target, 2020, ReportValue.of(LENGTH, typed, ""), true);
    }
}
