package io.duban.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.reading.document.Remark;
import io.duban.reading.document.RemarkKind;
import org.junit.jupiter.api.Test;

/** Columns that are no part of a task, cells that were merged away, and text around a table. */
class ColumnsOfTablesTest {

    @Test
    void stagesOfAYearAreNoTargetsAndAreNamed() {
        Proposal plan = PlanReader.read("序号\t工作任务\t年度目标\t一季度\t二季度\t7月\t四季度\t牵头单位\n"
                + "1\t改造管网\t改造管网26公里\t完成设计\t完成8公里\t完成20公里\t正式运行\t市住建局\n"
                + "2\t加固校舍\t加固校舍38栋\t完成鉴定\t完成招标\t加固30栋\t全部验收\t市教育局\n");
        assertThat(Reading.targets(plan.tasks().get(0))).containsExactly("改造管网 = 26 公里");
        assertThat(Reading.units(plan.tasks().get(0))).containsExactly("lead 市住建局");
        assertThat(plan.remarks()).containsExactly(new Remark(RemarkKind.COLUMNS_PASSED, "一季度、二季度、7月、四季度"));
    }

    @Test
    void pointsAreNoTargets() {
        Proposal plan = PlanReader.read("序号\t考核指标\t分值\t评分标准\t责任单位\n"
                + "1\t开工率达到90%\t15\t每低1个百分点扣2分\t市发改委\n2\t优良天数比例不低于88%\t10\t每低0.5个百分点扣1分\t市生态环境局\n");
        assertThat(Reading.targets(plan.tasks().get(0))).containsExactly("开工率 = 90 %");
        assertThat(Reading.targets(plan.tasks().get(1))).containsExactly("优良天数比例 >= 88 %");
    }

    @Test
    void aSectionThatWasMergedOverSeveralRowsIsMissingInThoseBelow() {
        Proposal plan = PlanReader.read("序号\t改革领域\t重点任务\t牵头单位\t责任单位\t完成时间\n"
                + "1\t准入环节\t开办企业一网通办\t市市场监管局\t市税务局\t2031年6月底\n"
                + "2\t住所申报承诺制\t市市场监管局\t各县区政府\t2031年9月底\n"
                + "3\t投资建设\t审批制度改革\t市住建局\t市发改委\t2031年8月底\n");
        assertThat(plan.tasks()).hasSize(3);
        assertThat(plan.tasks().get(1).path().get(0)).isEqualTo("准入环节");
        assertThat(Reading.units(plan.tasks().get(1))).containsExactly("lead 市市场监管局", "responsible 各县区政府");
    }

    @Test
    void whatStandsAroundATableInTheTextIsNoTask() {
        Proposal plan = PlanReader.read(
                "发展果园整改方案\n一、整改任务\n具体任务见下表。\n序号\t任务\t责任单位\n1\t疏浚干渠\t市水利局\n2\t补种果树\t市林业局\n二、结果运用\n整改得分90分以上的为优秀，予以通报表扬。\n");
        assertThat(plan.tasks()).extracting(Proposal.ProposedTask::title).containsExactly("疏浚干渠", "补种果树");
    }

    @Test
    void linesOfACellThatOnlySayWhatIsDoneAreNoUnits() {
        Proposal plan = PlanReader.read(
                "序号\t项目名称\t年度目标任务\t牵头单位\n1\t环城高速\t\"1.完成批复；\n2.完成预审。\"\t市交通局\n2\t医院迁建\t\"完成封顶，\n床位800张\"\t市卫健委\n");
        assertThat(Reading.units(plan.tasks().get(0))).containsExactly("lead 市交通局");
        assertThat(Reading.units(plan.tasks().get(1))).containsExactly("lead 市卫健委");
    }
}
