package io.duban.reading;

import static io.duban.reading.Reading.targets;
import static io.duban.reading.Reading.units;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.reading.Proposal.ProposedColumn;
import io.duban.reading.Proposal.ProposedTask;
import io.duban.reading.document.Patience;
import io.duban.reading.document.Remark;
import io.duban.reading.document.RemarkKind;
import io.duban.reading.source.Sources;
import io.duban.reading.source.TinyXlsx;
import io.duban.reading.source.TinyXlsx.Formula;
import io.duban.reading.source.TinyXlsx.Shown;
import io.duban.reading.vocabulary.Column;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Workbooks with headings as people write them. */
class WorkbookLayoutsTest {

    @Test
    void readsTheLinesAboveTheTableAndTheDayOfADateCell() {
        Proposal plan = read(
                row("青禾市果园振兴工作任务清单", "<", "<", "<"),
                row("填报单位：市农业局", "", "", "2031年3月1日"),
                row("序号", "重点工作", "承办科室", "办结日期"),
                row(1, "疏浚干渠", "水利科、\n财务科", new Shown("48029", TinyXlsx.DAY)),
                row(new Shown("2", 0), "补种果树", "林业科", "2031年底"));
        assertThat(plan.title()).contains("青禾市果园振兴工作任务清单");
        assertThat(plan.tasks()).extracting(ProposedTask::title).containsExactly("疏浚干渠", "补种果树");
        assertThat(units(plan.tasks().get(0))).containsExactly("responsible 水利科", "responsible 财务科");
        assertThat(plan.tasks().get(0).deadline()).hasToString("Optional[2031-06-30]");
        assertThat(plan.tasks().get(1).number()).contains("2");
    }

    @Test
    void readsHeadingsOverTwoRowsAndTargetsByYear() {
        Proposal plan = read(
                row("序号", "工作事项", "责任分工", "<", "年度目标（公里）", "<"),
                row("^", "^", "主责单位", "协助单位", "2031年", "2032年"),
                row("1", "疏浚干渠", "市水利局", "市财政局", 100, new Shown("0.5", 9)));
        ProposedTask task = plan.tasks().get(0);
        assertThat(units(task)).containsExactly("lead 市水利局", "cooperate 市财政局");
        assertThat(targets(task)).containsExactly("疏浚干渠 = 100 公里 2031", "疏浚干渠 = 50 % 2032");
        assertThat(plan.tables().get(0).columns())
                .extracting(ProposedColumn::meaning)
                .containsExactly(
                        Column.NUMBER, Column.TASK, Column.LEAD, Column.COOPERATE, Column.TARGET, Column.TARGET);
    }

    @Test
    void keepsTheRowsOfAMergedTaskTogetherAndTakesItsFieldForTheSection() {
        Proposal plan = read(
                row("领域", "任务", "具体举措", "责任部门"),
                row("治水", "灌区改造", "疏浚干渠。", "市水利局"),
                row("^", "^", "更换闸门。", "市财政局"),
                row("种树", "果园更新", "补种果树。", "市林业局"));
        assertThat(plan.tasks()).hasSize(2);
        assertThat(plan.tasks().get(0).segments()).hasSize(2);
        assertThat(plan.tasks().get(0).text()).isEqualTo("灌区改造\n疏浚干渠。\n更换闸门。");
        assertThat(plan.tasks().get(1).path()).containsExactly("种树", "果园更新");
    }

    @Test
    void namesATaskWithoutTitleByItsFirstClause() {
        Proposal plan = read(
                row("序号", "主要举措", "牵头部门"),
                row("1", "疏浚干渠，更换全部旧闸门，确保灌区用水畅通无阻。", "市水利局"),
                row("2", "补种果树，建成示范园区，带动全市果农增产增收。", "市林业局"));
        assertThat(plan.tasks())
                .extracting(ProposedTask::title)
                .containsExactly("疏浚干渠，更换全部旧闸门，确保灌区用水畅通无阻", "补种果树，建成示范园区，带动全市果农增产增收");
        assertThat(plan.tasks().get(1).text()).isEqualTo("补种果树，建成示范园区，带动全市果农增产增收。");
    }

    @Test
    void readsEverySheetUnderItsName() {
        Proposal plan = PlanReader.read(
                new TinyXlsx()
                        .sheet("水利", List.of(row("任务", "责任单位"), row("疏浚干渠", "市水利局")))
                        .sheet("林业", List.of(row("任务", "责任单位"), row("补种果树", "市林业局")))
                        .sheet("填写说明", List.of(row("1.请各单位按时填写。")))
                        .bytes(),
                "台账.xlsx");
        assertThat(plan.tasks()).hasSize(2);
        assertThat(plan.tasks().get(1).path()).containsExactly("林业", "补种果树");
    }

    @Test
    void leavesHiddenSheetsOutReadsHiddenRowsAndSaysBoth() {
        Proposal plan = PlanReader.read(
                new TinyXlsx()
                        .sheet("清单", List.of(2), List.of(row("任务", "责任单位"), row("疏浚干渠", "市水利局"), row("补种果树", "市林业局")))
                        .hidden("内部", List.of(row("任务", "责任单位"), row("秘密", "市财政局")))
                        .bytes(),
                "");
        assertThat(plan.tasks()).hasSize(2);
        assertThat(plan.remarks())
                .containsExactlyInAnyOrder(
                        new Remark(RemarkKind.HIDDEN_ROWS, "清单!2"), new Remark(RemarkKind.HIDDEN_SHEET, "内部"));
    }

    @Test
    void skipsEmptyRowsSectionsAndNotesAndTakesWhatAFormulaCameTo() {
        Proposal plan = read(
                row("序号", "任务", "责任单位", "备注"),
                row("治水工程"),
                row(1, "疏浚干渠", new Formula("B9", "市水利局"), "省级重点"),
                row(),
                row("种树工程", "<", "<", "<"),
                row(2, "补种果树", "市林业局", null),
                row(),
                row("注：以上任务按季度调度。"),
                row("1.各单位每季度末报送。"));
        assertThat(plan.tasks()).hasSize(2);
        assertThat(plan.tasks().get(0).path()).containsExactly("治水工程", "1 疏浚干渠");
        assertThat(units(plan.tasks().get(0))).containsExactly("responsible 市水利局");
        assertThat(plan.tasks().get(0).text()).isEqualTo("疏浚干渠");
        assertThat(plan.tasks().get(1).path()).containsExactly("种树工程", "2 补种果树");
    }

    @Test
    void takesAYearInTheColumnOfLimitsForItsEnd() {
        Proposal plan = read(row("任务", "责任单位", "完成时限"), row("疏浚干渠", "市水利局", 2032));
        assertThat(plan.tasks().get(0).deadline()).hasToString("Optional[2032-12-31]");
    }

    @Test
    void readsATableAgainAsAPersonSaysItsColumnsAre() {
        byte[] content = new TinyXlsx()
                .sheet("表", List.of(row("甲", "乙", "丙"), row("疏浚干渠", "市水利局", "市财政局"), row("补种果树", "市林业局", "")))
                .bytes();
        Proposal guessed = PlanReader.read(content, "");
        assertThat(guessed.tasks()).isEmpty();
        assertThat(guessed.tables().get(0).tasks()).isFalse();
        assertThat(guessed.tables().get(0).columns().get(1).meaning()).isEqualTo(Column.RESPONSIBLE);
        assertThat(guessed.tables().get(0).columns().get(1).sure()).isLessThanOrEqualTo(0.5);

        Proposal chosen = PlanReader.read(
                Sources.open(content, "", Patience.usual()),
                Map.of(1, List.of(Column.TASK, Column.LEAD, Column.UNUSED)));
        assertThat(chosen.tasks()).extracting(ProposedTask::title).containsExactly("疏浚干渠", "补种果树");
        assertThat(units(chosen.tasks().get(0))).containsExactly("lead 市水利局");
        assertThat(chosen.tables().get(0).columns().get(1).chosen()).isTrue();
    }

    private static Proposal read(List<?>... rows) {
        return PlanReader.read(new TinyXlsx().sheet("Sheet1", List.of(rows)).bytes(), "清单.xlsx");
    }

    private static List<?> row(Object... cells) {
        return Arrays.asList(cells);
    }
}
