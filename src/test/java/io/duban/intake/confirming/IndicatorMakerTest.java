package io.duban.intake.confirming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duban.plan.Direction;
import io.duban.plan.Goal;
import io.duban.plan.Indicator.Target;
import io.duban.plan.IndicatorNature;
import io.duban.plan.ProposedIndicator;
import io.duban.reading.PlanReader;
import io.duban.reading.Proposal;
import io.duban.reading.interpretation.GuessKind;
import io.duban.reading.source.TinyDocx;
import io.duban.shared.UnitId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IndicatorMakerTest {

    @Test
    void carriesTheYearFromWhichAFallIsCounted() {
        Row row = task("到2032年亩均用水量较2028年下降15%以上。");
        ProposedIndicator indicator = indicator(row);
        assertThat(indicator.baselineYear()).isEqualTo(2028);
        assertThat(indicator.baselineValue()).isNull();
        assertThat(indicator.direction()).isEqualTo(Direction.DOWN);
        assertThat(indicator.targets().get(0).words()).isEqualTo("较2028年下降15%");
        assertThat(guesses(row)).isEmpty();
    }

    @Test
    void carriesTheValueFromWhichItIsCounted() {
        ProposedIndicator indicator = indicator(task("到2032年，果园漏灌率由2028年的18.4%降至5%。"));
        assertThat(indicator.baselineYear()).isEqualTo(2028);
        assertThat(indicator.baselineValue()).isEqualByComparingTo("18.4");
        assertThat(indicator.direction()).isEqualTo(Direction.DOWN);
    }

    @Test
    void makesWhatIsToBeReachedEveryYearATargetOfEachAndSaysSo() {
        Row row = task("每年举办推介会不少于3场。");
        ProposedIndicator indicator = indicator(row);
        assertThat(indicator.targets()).extracting(Target::year).containsExactly(2030, 2031, 2032);
        assertThat(indicator.targets().get(0).words()).startsWith("每年");
        assertThat(row.marks())
                .filteredOn(mark -> mark.isAbout(Aspect.TARGET, Mark.target(indicator.name(), 2031)))
                .singleElement()
                .satisfies(mark -> assertThat(mark.guesses()).containsExactly(GuessKind.EVERY_YEAR));
    }

    @Test
    void marksAYearThatNobodyNamed() {
        Row row = task("新建冷链仓库12座。");
        assertThat(indicator(row).targets()).extracting(Target::year).containsExactly(2032);
        assertThat(guesses(row)).containsExactly(GuessKind.YEAR);
        assertThat(row.marks()).anyMatch(Mark::inferred);
    }

    @Test
    void keepsRangesInWords() {
        ProposedIndicator indicator = indicator(task("到2032年，建成示范果园8-10个。"));
        assertThat(indicator.targets()).singleElement().satisfies(target -> {
            assertThat(target.value()).isNull();
            assertThat(target.words()).isEqualTo("8-10个");
        });
    }

    @Test
    void carriesGoalsWithTheirNatureAndBaselineOutOfATable() {
        byte[] docx = new TinyDocx()
                .paragraph("关于发展果园的规划（2030-2035年）")
                .table(List.of(
                        List.of("序号", "指标", "单位", "2029年基期值", "2032年", "2035年", "属性"),
                        List.of("1", "果园面积", "万亩", "12.5", "≥20", "35", "预期性"),
                        List.of("2", "果园亩均水耗", "立方米", "310", "≤280", "≤250", "约束性")))
                .bytes();
        Sheet.Top top = sheet(PlanReader.read(docx, "plan.docx")).top();
        assertThat(top.goals())
                .extracting(goal -> goal.indicator().name(), goal -> goal.indicator()
                        .nature())
                .containsExactly(tuple("果园面积", IndicatorNature.EXPECTED), tuple("果园亩均水耗", IndicatorNature.BINDING));
        ProposedIndicator water = top.goals().get(1).indicator();
        assertThat(water.baselineYear()).isEqualTo(2029);
        assertThat(water.baselineValue()).isEqualByComparingTo(new BigDecimal("310"));
        assertThat(water.targets()).extracting(Target::year).containsExactly(2032, 2035);
    }

    @Test
    void keepsTheHeadingsOverAGoal() {
        Goal goal = sheet(PlanReader.read("""
                关于发展果园的意见
                一、总体目标
                到2035年，果园面积达到20万亩。
                二、重点任务
                （一）修渠。疏浚干渠。
                """)).top().goals().get(0);
        assertThat(goal.path()).containsExactly("一、总体目标");
        assertThat(goal.indicator().targets()).extracting(Target::year).containsExactly(2035);
    }

    private static List<GuessKind> guesses(Row row) {
        return row.marks().stream().flatMap(mark -> mark.guesses().stream()).toList();
    }

    private static ProposedIndicator indicator(Row row) {
        assertThat(row.item().indicators()).hasSize(1);
        return row.item().indicators().get(0);
    }

    private static Row task(String sentence) {
        return sheet(PlanReader.read("关于发展果园的行动方案（2030-2032年）\n一、重点任务\n（一）兴修果园。" + sentence))
                .row(1);
    }

    private static Sheet sheet(Proposal proposal) {
        return SheetMaker.of(proposal, new UnitMatcher(List.of(), Map.of(), UnitId.next()));
    }
}
