package io.duban.reading;

import static io.duban.reading.Reading.units;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.reading.Proposal.ProposedTask;
import io.duban.reading.document.Remark;
import io.duban.reading.document.RemarkKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kinds of numbers before items and of words for who does them, in documents by writers who knew no rules. */
class WaysOfSayingItTest {

    private static final String PLAN = "青禾市2031年工作方案\n为做好水利工作，制定本方案。\n";

    @ParameterizedTest
    @CsvSource({
        "壹　兴修水利, ◆ 措施1　疏浚干渠, ◆ 措施2　补种果树",
        "贰、兴修水利, 第一件　疏浚干渠, 第二件　补种果树",
        "甲、兴修水利, 第1项 疏浚干渠, 第2项 补种果树",
        "（乙）兴修水利, ● 实事一：疏浚干渠, ● 实事二：补种果树",
        "Ⅱ、兴修水利, 第一桩：疏浚干渠, 第二桩：补种果树",
        "一、兴修水利, ★任务1 疏浚干渠, ★任务2 补种果树"
    })
    void knowsANumberByWhatNumbersAre(String section, String first, String second) {
        List<ProposedTask> tasks = PlanReader.read(
                        PLAN + section + "\n" + first + "\n全年疏浚干渠20公里。\n主办：市水利局\n" + second + "\n全年补种果树30亩。\n主办：市林业局\n")
                .tasks();
        assertThat(tasks).extracting(ProposedTask::title).containsExactly("疏浚干渠", "补种果树");
        assertThat(units(tasks.get(1))).containsExactly("lead 市林业局");
        assertThat(tasks.get(0).path()).first().isEqualTo(section);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "〔牵头单位〕市水利局\n〔配合单位〕市财政局、市林业局\n〔完成时限〕2031年9月底前",
                "【主办】市水利局 【协办】市财政局、市林业局 【完成时限】2031年9月底前",
                "该项工作由市水利局主办，市财政局、市林业局会办，须在9月底前全部结束。",
                "此项任务由市水利局牵头，市财政局、市林业局参与，应于2031年9月底前完成。",
                "主办：市水利局\n协办：市财政局　市林业局\n进度安排：3月开工，9月底完工。"
            })
    void knowsWhoAndUntilWhen(String said) {
        ProposedTask task = PlanReader.read(PLAN + "一、疏浚干渠。全年疏浚干渠20公里。\n" + said + "\n")
                .tasks()
                .get(0);
        assertThat(units(task)).containsExactly("lead 市水利局", "cooperate 市财政局", "cooperate 市林业局");
        assertThat(task.deadline()).hasToString("Optional[2031-09-30]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"注：【】内分号前为牵头单位，分号后为协同单位。", "说明：第一个分号前的单位为牵头单位，其后为配合单位。", "注：各条末尾分号之前的单位均为主办单位，分号后的单位均为协办单位。"})
    void partsLeadsFromOthersAtAMarkThatALaterNoteNames(String note) {
        List<ProposedTask> tasks = PlanReader.read(PLAN + "一、疏浚干渠\n　　全年疏浚干渠20公里。\n　　【市水利局、市财政局；市林业局】\n二、补种果树\n"
                        + "　　全年补种果树30亩。\n　　【市林业局；市农业农村局】\n" + note + "\n")
                .tasks();
        assertThat(units(tasks.get(0))).containsExactly("lead 市水利局", "lead 市财政局", "cooperate 市林业局");
        assertThat(units(tasks.get(1))).containsExactly("lead 市林业局", "cooperate 市农业农村局");
    }

    private static final String NUMBERED =
            PLAN + "一、主要任务\n（一）疏浚干渠。全年疏浚干渠20公里。\n（二）补种果树。全年补种果树30亩。\n（三）培训果农。全年培训果农400人。\n二、抓好落实\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "任务分工如下：第（一）、（三）项由市水利局牵头，市财政局配合；第（二）项由市林业局负责。",
                "第一、三项工作由市水利局牵头，市财政局配合，第二项工作由市林业局负责。",
                "市水利局牵头第（一）项，市财政局配合第（一）、（三）项，市水利局牵头第三项，市林业局负责第（二）项。",
                "（一）项和（三）项由市水利局牵头，市财政局配合；（二）项由市林业局负责。"
            })
    void dividesTheWorkByTheNumbersOfItsItems(String division) {
        List<ProposedTask> tasks = PlanReader.read(NUMBERED + division + "\n").tasks();
        assertThat(tasks).extracting(ProposedTask::title).containsExactly("疏浚干渠", "补种果树", "培训果农");
        assertThat(units(tasks.get(0))).containsExactly("lead 市水利局", "cooperate 市财政局");
        assertThat(units(tasks.get(1))).containsExactly("responsible 市林业局");
        assertThat(units(tasks.get(2))).containsExactlyInAnyOrder("lead 市水利局", "cooperate 市财政局");
    }

    @Test
    void countsFromTheFirstToTheLastAndSaysWhoseNumberNoItemHas() {
        Proposal plan = PlanReader.read(NUMBERED + "第（一）至（三）项由市水利局牵头；第（七）项由市林业局负责。\n");
        assertThat(plan.tasks()).allSatisfy(task -> assertThat(units(task)).containsExactly("lead 市水利局"));
        assertThat(plan.remarks()).contains(new Remark(RemarkKind.DUTIES_PASSED, "7 由市林业局负责"));
    }

    @Test
    void saysForWhichTasksItReadNobody() {
        Proposal plan = PlanReader.read(PLAN + "一、兴修水利\n1.疏浚干渠。全年疏浚干渠20公里。（责任单位：市水利局）\n2.补种果树。全年补种果树30亩。（责仟单住：市林亚）\n");
        assertThat(plan.remarks()).contains(new Remark(RemarkKind.UNITS_MISSING, "补种果树"));
    }

    @Test
    void readsOnceWhatStandsAgainInTheMiddleOfALine() {
        Proposal plan = PlanReader.read(
                PLAN + "一、兴修水利 1、疏浚干渠。全年疏浚干渠20公里。（牵头部门：市水利局。配合部门：市财政局） 2、改造渠首。年内改造渠首3座。（牵头部门：市水利局。配合部门：市财政局）\n"
                        + "青禾市政府网 第2页 共4页\n"
                        + "二、发展果业 3、补种果树。全年补种果树30亩。（牵头部门：市林业局。配合部门：市财政局） 4、培训果农。全年培训果农400人。（牵头部门：市林业局。配合部门：市财政局）"
                        + " 二、发展果业 3、补种果树。全年补种果树30亩。（牵头部门：市林业局。配合部门：市财政局）\n");
        assertThat(plan.tasks()).extracting(ProposedTask::title).containsExactly("疏浚干渠", "改造渠首", "补种果树", "培训果农");
        assertThat(plan.tasks().get(3).text()).doesNotContain("补种果树");
        assertThat(plan.remarks()).anyMatch(remark -> remark.kind() == RemarkKind.REPEATED);
    }

    @Test
    void takesRowsApartWhoseNumbersHaveLettersAndWhoseCellsHaveLines() {
        List<ProposedTask> tasks = PlanReader.read("编号\t任务名称\t时间节点\t责任领导\t主办单位\t协办单位\t年度投资\n"
                        + "第一部分 水利\t\n"
                        + "A-01\t疏浚干渠\t2031年9月底\t李明\n"
                        + "（副主任）\t水利局\t财政局\n"
                        + "林业局\t200\n"
                        + "A-02\t改造\n"
                        + "渠首\t2031年5月\t李明\t水利局\t财政局\t30\n"
                        + "A类小计\t2项\t/\t/\t/\t/\t230\n")
                .tasks();
        assertThat(tasks).extracting(ProposedTask::title).containsExactly("疏浚干渠", "改造渠首");
        assertThat(units(tasks.get(0))).containsExactly("lead 水利局", "cooperate 财政局", "cooperate 林业局");
    }

    @Test
    void takesNoItemForTheHeadingsOfATable() {
        assertThat(PlanReader.read(PLAN + "一、深化改革\n措施5　推动机构　加强保障\n压减机构5个。\n").text())
                .contains("措施5　推动机构");
    }

    @Test
    void takesNoOtherNameForASecondUnit() {
        ProposedTask task = Reading.task("1.疏浚干渠。全年疏浚20公里。牵头：市水利局（市水务局）；参与：市财政局、市林业局。");
        assertThat(units(task)).containsExactly("lead 市水利局（市水务局）", "cooperate 市财政局", "cooperate 市林业局");
    }
}
