package io.duban.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.reading.Proposal.ProposedTarget;
import io.duban.reading.source.TinyDocx;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Goals of the plan as a whole: outside tasks and in tables of indicators. */
class GoalLayoutsTest {

    @Test
    void readsTheGoalsOfTheGeneralPart() {
        Proposal proposal = PlanReader.read("""
                关于发展果园的意见
                一、总体目标
                到2035年，果园面积达到20万亩。
                二、重点任务
                （一）修渠。到2032年，疏浚干渠30公里。
                """);
        assertThat(proposal.docTargets()).extracting(Reading::target).containsExactly("果园面积 = 20 万亩 2035");
        assertThat(proposal.docTargets().get(0).path()).contains(List.of("一、总体目标"));
        assertThat(proposal.tasks().get(0).targets()).hasSize(1);
    }

    @Test
    void tellsBindingFromExpectedIndicators() {
        byte[] docx = new TinyDocx()
                .table(List.of(
                        List.of("序号", "指标", "单位", "2032年", "2035年", "属性"),
                        List.of("1", "果园面积", "万亩", "≥20", "35", "预期性"),
                        List.of("2", "亩均水耗", "立方米", "下降15%", "下降20%", "约束性")))
                .bytes();
        List<ProposedTarget> goals = PlanReader.read(docx, "plan.docx").docTargets();
        assertThat(goals)
                .extracting(Reading::target)
                .containsExactly("果园面积 >= 20 万亩 2032", "果园面积 = 35 万亩 2035", "亩均水耗 下降 15 % 2032", "亩均水耗 下降 20 % 2035");
        assertThat(goals).extracting(goal -> goal.kind().orElse("")).containsExactly("预期性", "预期性", "约束性", "约束性");
    }

    @Test
    void readsATableOfIndicatorsThatLostItsLines() {
        List<ProposedTarget> goals =
                PlanReader.read("主要指标\n1\n果园亩均水耗\n下降15%\n约束性\n").docTargets();
        assertThat(goals).extracting(Reading::target).containsExactly("果园亩均水耗 下降 15 %");
        assertThat(goals.get(0).kind()).contains("约束性");
    }

    @Test
    void takesTheColumnOfTheBaseYearForWhatIsCountedFrom() {
        byte[] docx = new TinyDocx()
                .table(List.of(
                        List.of("指标名称", "2029年现状值", "2032年目标值"),
                        List.of("冷链仓容（万吨）", "3.5", "6"),
                        List.of("果园面积（万亩）", "—", "20")))
                .bytes();
        List<ProposedTarget> goals = PlanReader.read(docx, "plan.docx").docTargets();
        assertThat(goals).extracting(goal -> goal.baseline().orElse("")).containsExactly("2029年3.5", "");
        assertThat(goals).extracting(goal -> goal.year().orElse(0)).containsExactly(2032, 2032);
    }
}
