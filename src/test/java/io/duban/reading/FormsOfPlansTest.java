package io.duban.reading;

import static io.duban.reading.Reading.targets;
import static io.duban.reading.Reading.task;
import static io.duban.reading.Reading.units;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.reading.Proposal.ProposedTask;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the forms say that offices fill in: rectification plans, lists of ten, pasted division tables, notices. */
class FormsOfPlansTest {

    @Test
    void takesTheRoleInBracketsBehindANameForThatNameOnly() {
        assertThat(units(task("1.修渠。疏浚干渠。\n市级责任单位：市水利局（牵头），市财政局、市林业局")))
                .containsExactly("lead 市水利局", "responsible 市财政局", "responsible 市林业局");
        assertThat(units(task("1.修渠。疏浚干渠。\n责任单位：市水利局、市财政局（配合）"))).containsExactly("responsible 市水利局", "cooperate 市财政局");
    }

    @Test
    void givesAVerbsRoleToItsOwnClauseBehindALabel() {
        assertThat(units(task("1.修渠。疏浚干渠。牵头单位市水利局，市财政局、市林业局配合。")))
                .containsExactly("lead 市水利局", "cooperate 市财政局", "cooperate 市林业局");
        assertThat(units(task("1.修渠。疏浚干渠。\n责任部门：市水利局，市财政局参与"))).containsExactly("responsible 市水利局", "cooperate 市财政局");
    }

    @Test
    void readsSentencesThatOnlySayWhoDoesWhat() {
        assertThat(units(task("1.修渠。疏浚干渠。市水利局牵头抓好落实，市财政局、市林业局负责资金和用地保障。")))
                .containsExactly("lead 市水利局", "responsible 市财政局", "responsible 市林业局");
        assertThat(units(task("1.修渠。市水利局负责人要定期调度，市财政局负责的资金要到位。"))).isEmpty();
    }

    @Test
    void partsAUnitFromThoseThatItActsWith() {
        assertThat(units(task("1.修渠。疏浚干渠。（市水利局会同有关部门负责）"))).containsExactly("responsible 市水利局", "responsible 有关部门");
    }

    @Test
    void takesTheLastStageOfAScheduleForTheLimit() {
        ProposedTask task = task("1.修渠。疏浚干渠。\n实施进度：2031年3月底前开工，8月底前主体完工，12月底前投入使用。\n责任单位：市水利局");
        assertThat(task.deadline()).hasToString("Optional[2031-12-31]");
        assertThat(task.ongoing()).isFalse();
    }

    @Test
    void takesWhatFollowsALimitForPartOfIt() {
        ProposedTask task = task("1.修渠。疏浚干渠。\n责任单位：市水利局\n整改时限：2031年6月底前，并持续巩固");
        assertThat(units(task)).containsExactly("responsible 市水利局");
        assertThat(task.deadline()).hasToString("Optional[2031-06-30]");
        assertThat(task.ongoing()).isTrue();
        assertThat(units(task("1.修渠。疏浚干渠。（完成时限：2031年6月底前；市水利局牵头，市财政局配合）")))
                .containsExactly("lead 市水利局", "cooperate 市财政局");
    }

    @Test
    void readsTheLastLimitAnywhereInTheText() {
        assertThat(task("1.修渠。干渠须在2031年4月15日前全部修复。由市水利局负责。").deadline()).hasToString("Optional[2031-04-15]");
        assertThat(task("1.修渠。2031年4月底前开工，2031年9月底前完工。由市水利局负责。").deadline()).hasToString("Optional[2031-09-30]");
        assertThat(task("1.修渠。各单位2031年4月底前制定方案。由市水利局负责。").deadline()).isEmpty();
    }

    @Test
    void appliesALimitForAllToThoseBeforeItThatHaveNone() {
        List<ProposedTask> tasks = Reading.plan(
                        "1.修渠。疏浚干渠。\n责任单位：市水利局\n完成时限：2031年6月底", "2.种树。补种果树。\n责任单位：市林业局\n以上项目均于2031年10月底前完成。")
                .tasks();
        assertThat(tasks)
                .extracting(ProposedTask::deadline)
                .extracting(Object::toString)
                .containsExactly("Optional[2031-06-30]", "Optional[2031-10-31]");
        List<ProposedTask> first = Reading.plan("1.修渠。疏浚干渠。\n责任单位：市水利局", "2.种树。补种果树。\n责任单位：市林业局\n上述任务全部在2031年10月底前完成。")
                .tasks();
        assertThat(first)
                .extracting(ProposedTask::deadline)
                .extracting(Object::toString)
                .containsOnly("Optional[2031-10-31]");
    }

    @Test
    void readsNumbersBehindTheKindOfItem() {
        List<ProposedTask> tasks = PlanReader.read("""
                        常务会议督办清单
                        议定事项一：关于修渠
                        工作要求：疏浚干渠12公里。
                        主责部门：市水利局
                        议定事项二：关于种树
                        工作要求：补种果树。
                        主责部门：市林业局
                        """).tasks();
        assertThat(tasks).extracting(ProposedTask::title).containsExactly("关于修渠", "关于种树");
        assertThat(units(tasks.get(1))).containsExactly("lead 市林业局");
    }

    @Test
    void leavesTheLabelOfAnItemOutOfItsTitle() {
        ProposedTask task = task("1.反馈问题：干渠淤积严重。\n整改目标：疏浚干渠12公里。\n责任单位：市水利局");
        assertThat(task.title()).isEqualTo("干渠淤积严重");
        assertThat(targets(task)).containsExactly("疏浚干渠 = 12 公里");
    }

    @Test
    void readsItemsOfAFlatListThatNameNobody() {
        List<ProposedTask> tasks = PlanReader.read("""
                        关于做好防汛工作的通知
                        一、排查隐患。对水库逐一体检。
                        二、修复工程。修复堤防。由市水利局负责。
                        三、储备物资。储备编织袋。由市应急局负责。
                        """).tasks();
        assertThat(tasks).extracting(ProposedTask::title).containsExactly("排查隐患", "修复工程", "储备物资");
    }

    @Test
    void readsCellsOfSeveralLinesAsASpreadsheetCopiesThem() {
        List<ProposedTask> tasks = PlanReader.read("""
                        序号\t任务\t具体工作\t牵头单位\t配合单位\t完成时限
                        1\t修渠\t"1.疏浚干渠。
                        2.加固""老堤""。"\t市水利局\t"市财政局
                        市林业局"\t2031年6月底
                        2\t种树\t补种果树。\t市林业局\t无\t2031年9月底
                        """).tasks();
        assertThat(tasks).extracting(ProposedTask::title).containsExactly("修渠", "种树");
        assertThat(units(tasks.get(0))).containsExactly("lead 市水利局", "cooperate 市财政局", "cooperate 市林业局");
        assertThat(tasks.get(0).text()).contains("加固\"老堤\"");
        assertThat(tasks.get(0).deadline()).hasToString("Optional[2031-06-30]");
    }

    @Test
    void leavesAQuoteThatIsNeverClosedAsItIs() {
        List<ProposedTask> tasks =
                PlanReader.read("序号\t任务\t责任单位\n1\t\"修渠\t市水利局\n2\t种树\t市林业局\n").tasks();
        assertThat(tasks).hasSize(2);
    }

    @Test
    void readsColumnsThatOnlyWideGapsPart() {
        List<ProposedTask> tasks = PlanReader.read("""
                        任务分工
                        序号    工作任务    牵头单位    责任单位    完成时间
                        一、治水
                        1    疏浚干渠12公里    市水利局    市财政局、市林业局    2031年6月
                        二、绿化
                        2    补种果树    市林业局    有关区县    持续推进
                        注：牵头单位为两个以上的，排名第一的负总责。
                        """).tasks();
        assertThat(tasks).hasSize(2);
        assertThat(units(tasks.get(0))).containsExactly("lead 市水利局", "responsible 市财政局", "responsible 市林业局");
        assertThat(targets(tasks.get(0))).containsExactly("疏浚干渠 = 12 公里");
        assertThat(tasks.get(1).path()).containsExactly("二、绿化", "2 补种果树");
        assertThat(tasks.get(1).ongoing()).isTrue();
    }

    @Test
    void keepsALineWithWideGapsThatStandsUnderNoHeadings() {
        assertThat(PlanReader.read("关于修渠的意见\n1.修渠。疏浚干渠。\n张三    李四    王五\n责任单位：市水利局")
                        .tables())
                .isEmpty();
    }

    @Test
    void readsTwoLabelsOnOneLineWithAGapBetween() {
        ProposedTask task = task("1.修渠。疏浚干渠。\n牵头单位：市水利局　　责任单位：市财政局、市林业局　完成时限：2031年6月底");
        assertThat(units(task)).containsExactly("lead 市水利局", "responsible 市财政局", "responsible 市林业局");
        assertThat(task.deadline()).hasToString("Optional[2031-06-30]");
    }

    @Test
    void readsATitleOnTheLineBehindItsNumber() {
        List<ProposedTask> tasks = PlanReader.read("""
                        督察反馈问题整改清单
                        第一项
                        具体问题：干渠淤积严重。
                        责任单位：市水利局
                        整改措施：
                        1.疏浚干渠12公里。
                        2.加固老堤3处。
                        第二项
                        具体问题：果园缺水。
                        责任单位：市林业局
                        """).tasks();
        assertThat(tasks).extracting(ProposedTask::title).containsExactly("干渠淤积严重", "果园缺水");
        assertThat(units(tasks.get(0))).containsExactly("responsible 市水利局");
        assertThat(tasks.get(0).targets()).hasSize(2);
    }

    @Test
    void readsNumbersThatABlankPartsFromTheirMark() {
        List<ProposedTask> tasks = PlanReader.read("""
                        质量强市行动计划
                        一 、培育标杆
                        1 、 质量诊断。 组织１００家企业开展诊断。（ 责任单位： 市市场监管局 ； 完成时限 ： ２０３１年１１月底 ）
                        2 、 标准化。 制定标准２０项。（责任单位：市农业农村局）
                        """).tasks();
        assertThat(tasks).extracting(ProposedTask::title).containsExactly("质量诊断", "标准化");
        assertThat(units(tasks.get(0))).containsExactly("responsible 市市场监管局");
        assertThat(tasks.get(0).deadline()).hasToString("Optional[2031-11-30]");
    }
}
