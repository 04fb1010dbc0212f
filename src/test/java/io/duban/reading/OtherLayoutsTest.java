package io.duban.reading;

import static io.duban.reading.Reading.targets;
import static io.duban.reading.Reading.task;
import static io.duban.reading.Reading.units;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.reading.Proposal.ProposedTask;
import io.duban.reading.document.RemarkKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables and statements as people paste and write them who follow no layout. */
class OtherLayoutsTest {

    @Test
    void readsWhatStandsBehindAPointBetweenWordsAsASentence() {
        ProposedTask task = task("1.加强物资储备.新购油锯15台.责任单位:镇财政所、镇应急办.完成时限:4月底前。");
        assertThat(task.title()).isEqualTo("加强物资储备");
        assertThat(units(task)).containsExactly("responsible 镇财政所", "responsible 镇应急办");
        assertThat(targets(task)).containsExactly("新购油锯 = 15 台");
    }

    @Test
    void readsATableWithTheTagsOfItsPage() {
        Proposal proposal = PlanReader.read("""
                <p>青禾市水利工作要点</p>
                <table border="1"><tr><td>序号</td><td>工作任务</td><td>责任单位</td></tr>
                <tr>
                  <td>1</td>
                  <td><p>疏浚干渠20公里</p></td>
                  <td><p>市水利局</p><p>各村</p></td>
                </tr></table>
                """);
        assertThat(units(proposal.tasks().get(0))).containsExactly("responsible 市水利局", "responsible 各村");
        assertThat(targets(proposal.tasks().get(0))).containsExactly("疏浚干渠 = 20 公里");
        assertThat(proposal.remarks()).anyMatch(remark -> remark.kind() == RemarkKind.MARKUP);
    }

    @Test
    void readsCardsOfWhichEachIsATask() {
        List<ProposedTask> tasks = PlanReader.read("""
                青禾市督办事项
                事项一
                任务名称\t疏浚干渠
                牵头单位\t市水利局
                配合单位\t市财政局
                完成时限\t2031年9月底
                事项二
                任务名称\t补种果树
                牵头单位\t市林业局
                配合单位\t各村
                完成时限\t2031年11月底
                """).tasks();
        assertThat(tasks).extracting(ProposedTask::title).containsExactly("疏浚干渠", "补种果树");
        assertThat(units(tasks.get(0))).containsExactly("lead 市水利局", "cooperate 市财政局");
        assertThat(tasks.get(1).deadline()).hasToString("Optional[2031-11-30]");
    }

    @Test
    void readsColumnsWithOneBlankBetweenThem() {
        Proposal proposal = PlanReader.read("""
                青禾市民生实事项目表
                序号 项目名称 建设规模 总投资 责任单位 完成时间
                1 疏浚干渠 48公里 5600 市水利局 2031年10月
                2 补种果树 900株 12 市林业局 2031年8月
                """);
        assertThat(proposal.tasks()).extracting(ProposedTask::title).containsExactly("疏浚干渠", "补种果树");
        assertThat(targets(proposal.tasks().get(1))).containsExactly("补种果树 = 900 株");
        assertThat(proposal.remarks())
                .anyMatch(remark -> remark.kind() == RemarkKind.COLUMNS_PASSED
                        && remark.where().equals("总投资"));
    }

    @Test
    void learnsTheOfficesOfAnAgencyFromItsLabels() {
        List<ProposedTask> tasks = Reading.plan(
                        "1.修订制度10项（牵头处室：办公室；责任处室：财务处；时间：6月）",
                        "2.汇编制度，印成一册。（办公室、农水处，9月底前）",
                        "3.整理旧档（办公室）",
                        "4.扩建粮仓（东区、西区）")
                .tasks();
        assertThat(tasks.get(0).title()).isEqualTo("修订制度10项");
        assertThat(units(tasks.get(1))).containsExactly("responsible 办公室", "responsible 农水处");
        assertThat(units(tasks.get(2))).containsExactly("responsible 办公室");
        assertThat(tasks.get(2).title()).isEqualTo("整理旧档（办公室）");
        assertThat(tasks).hasSize(4).last().satisfies(task -> assertThat(units(task))
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            修渠。疏浚干渠。（责任部门:工程部 配合部门:各车间、财务部 时间:8月底） | responsible 工程部; cooperate 各车间; cooperate 财务部
            修渠。疏浚干渠。（牵头：市水利局　配合：市财政局）           | lead 市水利局; cooperate 市财政局
            修渠。疏浚干渠。责任分工：市水利局牵头，市财政局做好资金保障。 | lead 市水利局; responsible 市财政局
            请市水利局、市财政局尽快研究修渠工作，报市政府审定。         | responsible 市水利局; responsible 市财政局
            由市水利局牵头，会同市财政局、市林业局，拿出修渠方案。       | lead 市水利局; cooperate 市财政局; cooperate 市林业局
            修渠。疏浚干渠。市水利局牵头，市财政局、东城街道配合，8月底前完成。 | lead 市水利局; cooperate 市财政局; cooperate 东城街道
            修渠。疏浚干渠。（财政部、税务总局等部门及各省、自治区、直辖市人民政府负责） | responsible 财政部; responsible 税务总局; responsible 各省; responsible 各自治区、直辖市人民政府
            修渠。疏浚干渠。（县财政局、东乡等6个乡镇人民政府）         | responsible 县财政局; responsible 东乡
            修渠。疏浚干渠。（县政府办公室、县政府督查室）             | responsible 县政府办公室; responsible 县政府督查室
            修渠。疏浚干渠。（应急管理部和地方各级人民政府负责）        | responsible 应急管理部; responsible 地方各级人民政府
            修渠。疏浚干渠。（市水利局、前进街道；5月底前）            | responsible 市水利局; responsible 前进街道
            """)
    void readsWhoIsToDoIt(String item, String expected) {
        assertThat(units(task("（一）" + item))).containsExactly(expected.split("; "));
    }

    @Test
    void endsATitleAtABlankWhereNoMarkDoes() {
        assertThat(task("1. 疏浚干渠 清除淤泥，加固两岸。（市水利局）").title()).isEqualTo("疏浚干渠");
    }

    @Test
    void makesOnePartOfLinesThatSayWhoOneAfterTheOther() {
        ProposedTask task = task("1.修渠。疏浚干渠。\n承办单位：市水利局\n协办单位：市财政局\n责任人：李明\n完成期限：2031年10月");
        assertThat(units(task)).containsExactly("responsible 市水利局", "cooperate 市财政局");
        assertThat(task.segments()).isEmpty();
        assertThat(task.deadline()).hasToString("Optional[2031-10-31]");
    }

    @Test
    void readsCardsWithColons() {
        List<ProposedTask> tasks = PlanReader.read("""
                青禾市重点督办事项
                编号：31-01
                事项：整修道路
                要求：完成路面铺设3公里
                主办：市交通运输局
                协办：市公安局
                ------
                编号：31-02
                事项：更新电梯
                要求：更新电梯120部
                主办：市市场监管局
                协办：各街道
                """).tasks();
        assertThat(tasks).extracting(ProposedTask::title).containsExactly("整修道路", "更新电梯");
        assertThat(units(tasks.get(1))).containsExactly("lead 市市场监管局", "cooperate 各街道");
        assertThat(targets(tasks.get(1))).containsExactly("更新电梯 = 120 部");
    }

    @Test
    void takesTheStepsBelowAMeasureForOneTask() {
        List<ProposedTask> tasks = PlanReader.read("""
                青禾市整改方案
                问题一：渠道淤塞
                整改措施：
                1.疏浚干渠20公里。（2031年6月底前完成）
                2.加固支渠。
                责任单位：市水利局
                整改时限：2031年12月31日前
                """).tasks();
        assertThat(tasks).singleElement().satisfies(task -> {
            assertThat(task.title()).isEqualTo("渠道淤塞");
            assertThat(units(task)).containsExactly("responsible 市水利局");
            assertThat(task.deadline()).hasToString("Optional[2031-12-31]");
        });
    }

    @Test
    void readsHeadingsRightBelowTheTitle() {
        Proposal proposal = PlanReader.read("""
                青禾市水利发展行动方案
                重点任务
                疏浚渠道行动
                疏浚干渠20公里。
                责任单位：市水利局
                补种果树行动
                补种果树900株。
                责任单位：市林业局
                保障措施
                加强统筹，压实责任。
                """);
        assertThat(proposal.tasks()).extracting(ProposedTask::title).contains("疏浚渠道行动", "补种果树行动");
        assertThat(proposal.remarks()).noneMatch(remark -> remark.kind() == RemarkKind.NUMBERS_MISSING);
    }

    @Test
    void countsFirstlyAndSecondlyWhereNothingElseIsNumbered() {
        List<ProposedTask> tasks = PlanReader.read("""
                青禾市关于2031年水利工作的通告
                一是疏浚渠道。清淤60公里。责任单位为市水利局，配合单位为各村，2031年10月底前完成。
                二是植树。由市林业局负责，市财政局配合，于8月底前完成。
                """).tasks();
        assertThat(tasks).extracting(ProposedTask::title).containsExactly("疏浚渠道", "植树");
        assertThat(units(tasks.get(0))).containsExactly("responsible 市水利局", "cooperate 各村");
        assertThat(units(tasks.get(1))).containsExactly("responsible 市林业局", "cooperate 市财政局");
    }

    @Test
    void saysWhichRowsHaveMoreCellsThanHeadings() {
        Proposal proposal = PlanReader.read("""
                青禾市任务清单
                序号\t任务\t责任单位
                1\t疏浚干渠\t市水利局
                一、种树\t\t2\t补种果树\t市林业局
                """);
        assertThat(proposal.remarks()).anyMatch(remark -> remark.kind() == RemarkKind.ROWS_ODD);
    }
}
