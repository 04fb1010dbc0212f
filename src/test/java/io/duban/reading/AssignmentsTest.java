package io.duban.reading;

import static io.duban.reading.Reading.task;
import static io.duban.reading.Reading.units;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who does what, in the many ways in which notices, letters and lists of promises say it. */
class AssignmentsTest {

    @Test
    void whoActsTogetherWithOthersLeadsThem() {
        assertThat(units(task("1.修渠。疏浚干渠。\n【市水利局会同市财政局、市林业局】")))
                .containsExactly("lead 市水利局", "cooperate 市财政局", "cooperate 市林业局");
        assertThat(units(task("1.修渠。疏浚干渠。（市妇联会同市教育局）"))).containsExactly("lead 市妇联", "cooperate 市教育局");
    }

    /** The verb behind them all says what all do. */
    @Test
    void whoIsResponsibleTogetherDoesNotLead() {
        assertThat(units(task("1.修渠。疏浚干渠。（市水利局会同市财政局负责）"))).containsExactly("responsible 市水利局", "responsible 市财政局");
    }

    @Test
    void aRoleInBracketsClosesItsGroup() {
        assertThat(units(task("1.修渠。疏浚干渠。\n⊙整改主体：市水利局、市财政局（牵头），市林业局、东河区人民政府（配合）")))
                .containsExactly("lead 市水利局", "lead 市财政局", "cooperate 市林业局", "cooperate 东河区人民政府");
    }

    @Test
    void aRoleInBracketsIsOneUnitsWhereOthersHaveNone() {
        assertThat(units(task("1.修渠。疏浚干渠。\n整改单位：市水利局（牵头）、市财政局、市林业局")))
                .containsExactly("lead 市水利局", "responsible 市财政局", "responsible 市林业局");
    }

    @Test
    void marksBeforeLabelsOnlyCatchTheEye() {
        assertThat(units(task("1.修渠。疏浚干渠。\n▷牵头：市水利局　▷参与：市财政局、市林业局")))
                .containsExactly("lead 市水利局", "cooperate 市财政局", "cooperate 市林业局");
    }

    @Test
    void numbersWithoutAMarkAreASeries() {
        var plan = PlanReader.read("""
                        青禾市2031年民生实事
                        01 修渠
                        任务内容：疏浚干渠5公里。
                        ◇牵头：市水利局　◇参与：市财政局
                        02　植树
                        任务内容：植树3万株。
                        ◇牵头：市林业局
                        03 建园
                        任务内容：建公园4个。
                        ◇牵头：市城市管理局
                        """);
        assertThat(plan.tasks()).extracting(Proposal.ProposedTask::title).containsExactly("修渠", "植树", "建园");
        assertThat(units(plan.tasks().get(0))).containsExactly("lead 市水利局", "cooperate 市财政局");
    }
}
