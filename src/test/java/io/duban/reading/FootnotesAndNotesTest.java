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
import org.junit.jupiter.params.provider.ValueSource;

/** Who and until when in notes, labelled sentences and columns that stand apart from what they are said of. */
class FootnotesAndNotesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1] 由市水利局牵头，市财政局、各村配合，2031年6月底前完成。",
                "[1]市水利局牵头，市财政局配合，2031年6月底前完成",
                "[1] 牵头单位：市水利局；配合单位：市财政局；完成时限：2031年6月"
            })
    void readsANoteForWhatItsMarkStandsBehind(String note) {
        List<ProposedTask> tasks =
                Reading.plan("（一）修渠。疏浚干渠。[1]", "（二）植树。补种果树。", note).tasks();
        assertThat(tasks).hasSize(2);
        assertThat(units(tasks.get(0))).startsWith("lead 市水利局", "cooperate 市财政局");
        assertThat(tasks.get(0).deadline()).hasToString("Optional[2031-06-30]");
        assertThat(tasks.get(0).segments()).isEmpty();
        assertThat(units(tasks.get(1))).isEmpty();
    }

    @Test
    void leavesABookThatANoteNamesAlone() {
        assertThat(units(task("（一）修渠。疏浚干渠。[1]\n[1] 干渠见《青禾水利志》。"))).isEmpty();
    }

    @Test
    void readsLabelledSentencesThatFollowOneAnother() {
        ProposedTask task = task("（一）修渠。疏浚干渠。牵头科室：水利科。协作科室：财务科、工会。完成时间：2031年6月。");
        assertThat(units(task)).containsExactly("lead 水利科", "cooperate 财务科", "cooperate 工会");
        assertThat(task.deadline()).hasToString("Optional[2031-06-30]");
        assertThat(task.segments()).isEmpty();
    }

    @Test
    void takesNoSentenceAboutATimeForALimitThatSaysNothingOfOne() {
        assertThat(task("（一）修渠。疏浚干渠。开放时间：由各村确定。").deadlineRaw()).isEmpty();
    }

    @Test
    void makesNoTasksOfWhatExplainsATable() {
        Proposal proposal = PlanReader.read("""
                青禾市2031年任务清单
                序号\t任务\t责任单位
                1\t疏浚干渠\t市水利局
                2\t补种果树\t市林业局
                填报说明：
                一、完成情况由市水利局汇总，于每季度末报送市政府督查室备查。
                二、本表由市财政局负责解释，未列明的事项由各单位商定。
                """);
        assertThat(proposal.tasks()).extracting(ProposedTask::title).containsExactly("疏浚干渠", "补种果树");
        assertThat(proposal.remarks()).anyMatch(remark -> remark.kind() == RemarkKind.SECTIONS_PASSED);
    }

    @Test
    void takesNoFindingsForTargets() {
        ProposedTask task = task("（一）干渠淤塞。检查时仍有淤塞渠段46公里，漏水点9处。\n责任单位：市水利局\n整改措施：疏浚干渠40公里。");
        assertThat(targets(task)).containsExactly("疏浚干渠 = 40 公里");
    }

    @Test
    void lendsAUnitOfMeasureToTheValuesOfItsRow() {
        List<ProposedTask> tasks = PlanReader.read("""
                青禾市任务清单
                序号\t任务\t计量单位\t2030年实绩\t2031年目标\t2032年目标\t牵头单位
                1\t疏浚干渠\t公里\t30\t35\t40\t市水利局
                2\t灌溉保证率\t%\t70\t75.5\t80\t市水利局
                """).tasks();
        assertThat(targets(tasks.get(0))).containsExactly("疏浚干渠 = 35 公里 2031", "疏浚干渠 = 40 公里 2032");
        assertThat(targets(tasks.get(1))).containsExactly("灌溉保证率 = 75.5 % 2031", "灌溉保证率 = 80 % 2032");
    }

    @Test
    void readsStrokesWithoutOnesAtTheEnds() {
        List<ProposedTask> tasks = PlanReader.read("""
                青禾市任务清单
                序号|指标名称|单位|2031年|牵头单位|配合单位
                1|疏浚干渠|公里|35|市水利局|市财政局
                2|补种果树|株|900|市林业局|各村
                """).tasks();
        assertThat(tasks).extracting(ProposedTask::title).containsExactly("疏浚干渠", "补种果树");
        assertThat(targets(tasks.get(1))).containsExactly("补种果树 = 900 株 2031");
        assertThat(units(tasks.get(0))).containsExactly("lead 市水利局", "cooperate 市财政局");
    }

    @Test
    void readsCellsOfSeveralLinesBetweenCommas() {
        List<ProposedTask> tasks = PlanReader.read("""
                青禾公司任务台账
                序号,改革专项,任务名称,具体举措,牵头部门,完成时限
                1,灌区改造,疏浚干渠,"1.摸清底数，列出清单；
                2.先急后缓，分段施工。",工程部,2031年6月
                2,灌区改造,补种果树,"1.选好树种；
                2.及时补植。",园林部,2031年9月
                3,灌区改造,培训农民,办好夜校。,工会,2031年9月
                """).tasks();
        assertThat(tasks).extracting(ProposedTask::title).containsExactly("疏浚干渠", "补种果树", "培训农民");
        assertThat(units(tasks.get(1))).containsExactly("lead 园林部");
        assertThat(tasks.get(0).path()).containsExactly("灌区改造", "1 疏浚干渠");
    }

    @Test
    void asksColumnsAndNoRuleForBracketsWhoLeads() {
        List<ProposedTask> tasks = PlanReader.read("""
                青禾市工作分解
                括号内排在第一位的为牵头单位，其余为配合单位。
                一、重点任务
                1.整修道路。拓宽道路。（市交通运输局、市财政局）
                附件
                项目清单
                序号\t项目名称\t责任单位\t协作单位
                1\t疏浚干渠\t市水利局\t市财政局
                2\t补种果树\t市林业局\t市水利局
                """).tasks();
        assertThat(units(tasks.get(0))).containsExactly("lead 市交通运输局", "cooperate 市财政局");
        assertThat(units(tasks.get(1))).containsExactly("responsible 市水利局", "cooperate 市财政局");
    }
}
