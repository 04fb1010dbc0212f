package io.duban.reading;

import static io.duban.reading.Reading.plan;
import static io.duban.reading.Reading.task;
import static io.duban.reading.Reading.units;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.reading.Proposal.ProposedTask;
import io.duban.reading.Proposal.ProposedUnit;
import org.junit.jupiter.api.Test;

/** Where responsible units stand and how lists of them are written; the letters are those of the catalogue of layouts. */
class UnitLayoutsTest {

    /** As work points do whose units stand in bold before each of them. */
    @Test
    void readsUnitsThatStandBeforeWhatTheyAreToDoWithABlankBetween() {
        var tasks = PlanReader.read("""
                2031年工作要点

                一、治水

                1. **县水利局、县林业局**　疏浚干渠3条，更换闸门。

                2. **县水利局牵头，县财政局配合**　整修山塘。

                3. 县水利局　县林业局职责分工表另发。
                """).tasks();
        assertThat(tasks).extracting(Proposal.ProposedTask::title).startsWith("疏浚干渠3条，更换闸门", "整修山塘");
        assertThat(units(tasks.get(0))).containsExactly("responsible 县水利局", "responsible 县林业局");
        assertThat(units(tasks.get(1))).containsExactly("lead 县水利局", "cooperate 县财政局");
    }

    @Test
    void a1ReadsALabelInBrackets() {
        assertThat(units(task("1.修渠。疏浚干渠。（责任单位：市水利局、市财政局）"))).containsExactly("responsible 市水利局", "responsible 市财政局");
    }

    @Test
    void a3ReadsLeadAndCooperatingLabels() {
        assertThat(units(task("1.修渠。疏浚干渠。（牵头单位：市水利局，配合单位：市财政局、市林业局，各区、县级市）")))
                .containsExactly("lead 市水利局", "cooperate 市财政局", "cooperate 市林业局", "cooperate 各区", "cooperate 各县级市");
    }

    @Test
    void a5ReadsARoleWordBehindItsUnits() {
        assertThat(units(task("1.修渠。疏浚干渠。（市水利局牵头，市财政局、市林业局配合）")))
                .containsExactly("lead 市水利局", "cooperate 市财政局", "cooperate 市林业局");
    }

    @Test
    void a7ReadsDivisionOfDuties() {
        assertThat(units(task("1.修渠。疏浚干渠。（市水利局牵头，市财政局、市林业局按职责分工负责）")))
                .containsExactly("lead 市水利局", "responsible 市财政局", "responsible 市林业局");
    }

    @Test
    void a8ReadsUnitsWithoutALead() {
        assertThat(units(task("1.修渠。疏浚干渠。（市水利局、市财政局按职责分工负责）"))).containsExactly("responsible 市水利局", "responsible 市财政局");
    }

    @Test
    void a10ReadsALimitAndAUnitInOneBracket() {
        ProposedTask task = PlanReader.read("""
                        关于发展果园的意见
                        青禾市人民政府
                        2031年3月1日
                        一、重点任务
                        1.修渠。疏浚干渠。（6月底完成，牵头考核单位：市水利局、市财政局）
                        """).tasks().get(0);
        assertThat(units(task)).containsExactly("lead 市水利局", "lead 市财政局");
        assertThat(task.deadline()).hasToString("Optional[2031-06-30]");
        assertThat(task.evidence().get("deadline").inferred()).isTrue();
    }

    @Test
    void a11ReadsALineWithoutBrackets() {
        assertThat(units(task("1.修渠。疏浚干渠。\n责任单位：市水利局、市财政局"))).containsExactly("responsible 市水利局", "responsible 市财政局");
    }

    @Test
    void bMakesTheFirstUnitLeadEverywhereWhereTheDocumentSaysSo() {
        Proposal proposal = plan("1.修渠。疏浚干渠。（责任单位：市水利局、市财政局。列第一位的为牵头单位，下同）", "2.种树。补种果树。（责任单位：市林业局、市财政局）");
        assertThat(units(proposal.tasks().get(0))).containsExactly("lead 市水利局", "responsible 市财政局");
        assertThat(units(proposal.tasks().get(1))).containsExactly("lead 市林业局", "responsible 市财政局");
        assertThat(proposal.tasks().get(1).units().get(0).evidence().inferred()).isTrue();
    }

    @Test
    void bMakesAllBeforeTheFirstCommaLeadWhereTheDocumentSaysSo() {
        Proposal proposal = plan("1.修渠。疏浚干渠。（责任单位：市水利局、市财政局，各县政府。第一个逗号前为牵头单位，下同）", "2.种树。补种果树。（责任单位：市林业局，各县政府）");
        assertThat(units(proposal.tasks().get(0))).containsExactly("lead 市水利局", "lead 市财政局", "responsible 各县政府");
        assertThat(units(proposal.tasks().get(1))).containsExactly("lead 市林业局", "responsible 各县政府");
    }

    @Test
    void bReadsAnAsteriskAsLead() {
        assertThat(units(task("1.修渠。疏浚干渠。（责任单位：*县水利局、县财政局）"))).containsExactly("lead 县水利局", "responsible 县财政局");
    }

    @Test
    void bKeepsUnitsOfAllTasksForTheDocument() {
        Proposal proposal = plan("1.修渠。疏浚干渠。（责任单位：市水利局。以下均需各街道、镇落实，不再列出）", "2.种树。补种果树。（责任单位：市林业局）");
        assertThat(proposal.defaultUnits()).extracting(ProposedUnit::name).containsExactly("各街道", "各镇");
        assertThat(units(proposal.tasks().get(0))).containsExactly("responsible 市水利局");
        assertThat(units(proposal.tasks().get(1))).containsExactly("responsible 市林业局");
    }

    @Test
    void cKeepsOneUnitWithAListMarkInIt() {
        assertThat(units(task("1.修渠。疏浚干渠。（责任单位：市水利局，各区、县（市）政府）")))
                .containsExactly("responsible 市水利局", "responsible 各区、县（市）政府");
    }

    @Test
    void cCutsTheTailOfAList() {
        assertThat(units(task("1.修渠。疏浚干渠。（责任单位：市水利局、市财政局等相关部门）")))
                .containsExactly("responsible 市水利局", "responsible 市财政局", "responsible 相关部门");
        assertThat(units(task("1.修渠。疏浚干渠。（责任单位：市水利局等单位）"))).containsExactly("responsible 市水利局");
    }

    @Test
    void cCompletesNamesFromTheirNeighbours() {
        ProposedTask task = task("1.修渠。疏浚干渠。（责任单位：省水利厅、财政厅，青禾市委、市政府）");
        assertThat(units(task))
                .containsExactly("responsible 省水利厅", "responsible 省财政厅", "responsible 青禾市委", "responsible 青禾市政府");
        assertThat(task.units().get(1).raw()).contains("财政厅");
        assertThat(task.units().get(1).evidence().inferred()).isTrue();
    }

    @Test
    void cLeavesShortNamesThatAreTheHabitOfAProvince() {
        Proposal proposal = plan("1.修渠。疏浚干渠。（责任单位：水利厅、财政厅）", "2.种树。补种果树。（责任单位：省林业局、财政厅）");
        assertThat(units(proposal.tasks().get(1))).containsExactly("responsible 省林业局", "responsible 财政厅");
    }

    @Test
    void dUnitesSeveralStatementsOfOneTask() {
        ProposedTask task = task("1.修渠。疏浚干渠。（市水利局牵头，市财政局配合）整治支渠。（市财政局负责）");
        assertThat(units(task)).containsExactly("lead 市水利局", "responsible 市财政局");
        assertThat(task.segments()).hasSize(2);
        assertThat(task.segments().get(1).text()).isEqualTo("整治支渠。");
    }

    @Test
    void hMendsNoiseInNames() {
        ProposedTask task = task("1.修渠。疏浚干渠。（责任单位：自然资源 and 规划局、生态/环境局、经济发展和局）");
        assertThat(units(task)).containsExactly("responsible 自然资源和规划局", "responsible 生态环境局", "responsible 经济发展局");
    }

    @Test
    void pointsToTheUnitInTheText() {
        Proposal proposal = plan("1.修渠。疏浚干渠。（责任单位：市水利局、市财政局）");
        Proposal.Evidence place = proposal.tasks().get(0).units().get(1).evidence();
        assertThat(proposal.text().substring(place.start(), place.end())).isEqualTo("市财政局");
    }

    @Test
    void takesNoRemarkInBracketsForUnits() {
        assertThat(task("1.修渠。疏浚干渠（含支渠、斗渠），由各村负责。").units()).isEmpty();
    }
}
