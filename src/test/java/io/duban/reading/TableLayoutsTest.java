package io.duban.reading;

import static io.duban.reading.Reading.units;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.reading.Proposal.ProposedTask;
import io.duban.reading.source.TinyDocx;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that divide tasks among units, layout A12. */
class TableLayoutsTest {

    @Test
    void readsColumnsByTheirHeadings() {
        List<ProposedTask> tasks = table(List.of(
                List.of("序号", "工作任务", "牵头单位", "配合单位", "完成时限"),
                List.of("1", "疏浚干渠", "市水利局", "市财政局、市林业局", "2031年6月"),
                List.of("2", "补种果树", "市林业局", "无", "持续推进，2032年底取得阶段成效")));
        assertThat(units(tasks.get(0))).containsExactly("lead 市水利局", "cooperate 市财政局", "cooperate 市林业局");
        assertThat(tasks.get(0).deadline()).hasToString("Optional[2031-06-30]");
        assertThat(tasks.get(0).number()).contains("1");
        assertThat(units(tasks.get(1))).containsExactly("lead 市林业局");
        assertThat(tasks.get(1).deadline()).hasToString("Optional[2032-12-31]");
        assertThat(tasks.get(1).ongoing()).isTrue();
    }

    @Test
    void readsSectionsBetweenTheRows() {
        List<ProposedTask> tasks = table(List.of(
                List.of("序号", "工作任务", "责任单位"),
                List.of("一、治水"),
                List.of("1", "疏浚干渠", "市水利局"),
                List.of("二、种树"),
                List.of("2", "补种果树", "市林业局")));
        assertThat(tasks.get(0).path()).containsExactly("一、治水", "1 疏浚干渠");
        assertThat(tasks.get(1).path()).containsExactly("二、种树", "2 补种果树");
    }

    @Test
    void keepsTheRowsOfAMergedCellAsPartsOfOneTask() {
        List<ProposedTask> tasks = table(List.of(
                List.of("序号", "工作任务", "主要内容", "责任单位", "完成时限"),
                List.of("1", "治水", "疏浚干渠。", "市水利局", "2031年底"),
                List.of("^", "^", "更换闸门10座。", "市财政局", "^"),
                List.of("2", "种树", "补种果树。", "市林业局", "2032年底")));
        assertThat(tasks).hasSize(2);
        assertThat(units(tasks.get(0))).containsExactly("responsible 市水利局", "responsible 市财政局");
        assertThat(tasks.get(0).segments()).hasSize(2);
        assertThat(tasks.get(0).segments().get(1).text()).isEqualTo("更换闸门10座。");
        assertThat(tasks.get(0).deadline()).hasToString("Optional[2031-12-31]");
    }

    @Test
    void readsATableFlattenedIntoTabs() {
        Proposal proposal = PlanReader.read("""
                重点任务分工表
                序号	工作任务	责任单位	完成时限
                一、治水		\s
                1	疏浚干渠	市水利局 市财政局（以下均需各镇落实，不再列出）	2031年底
                2	更换闸门	市水利局 2032年底
                3	清理淤泥	减少泥沙，保护水源。 市水利局 市财政局	2031年底
                """);
        assertThat(proposal.tasks()).hasSize(3);
        assertThat(units(proposal.tasks().get(0))).containsExactly("responsible 市水利局", "responsible 市财政局");
        assertThat(proposal.tasks().get(1).deadline()).hasToString("Optional[2032-12-31]");
        assertThat(units(proposal.tasks().get(2))).containsExactly("responsible 市水利局", "responsible 市财政局");
        assertThat(proposal.defaultUnits())
                .extracting(Proposal.ProposedUnit::name)
                .containsExactly("各镇");
    }

    @Test
    void givesARowThatLostItsNumberToTheTaskWhoseTextItRepeats() {
        Proposal proposal = PlanReader.read("""
                一、重点任务
                （一）治水。疏浚干渠，确保畅通。更换全部旧闸门。
                （二）种树。补种早熟果树。
                附件
                分工表
                序号	工作任务	主要内容	责任单位
                1	治水	疏浚干渠，确保畅通。	市水利局
                		补种早熟果树。	市林业局
                2	种树		市财政局
                """);
        ProposedTask trees = proposal.tasks().get(3);
        assertThat(trees.title()).isEqualTo("种树");
        assertThat(units(trees)).containsExactlyInAnyOrder("responsible 市财政局", "responsible 市林业局");
        assertThat(proposal.tasks().get(0).part()).contains("正文");
        assertThat(trees.part()).contains("附件");
    }

    @Test
    void takesTheBeginningOfTheTextForTheTitleWhereARowHasNone() {
        List<ProposedTask> tasks = table(List.of(
                List.of("序号", "工作任务", "主要内容", "责任单位"), List.of("一、治水"), List.of("1", "", "疏浚干渠，更换闸门。", "市水利局")));
        assertThat(tasks.get(0).title()).isEqualTo("疏浚干渠，更换闸门");
    }

    @Test
    void leavesOtherTablesAlone() {
        assertThat(table(List.of(List.of("品种", "产量"), List.of("苹果", "100吨")))).isEmpty();
    }

    private static List<ProposedTask> table(List<List<String>> rows) {
        return PlanReader.read(new TinyDocx().table(rows).bytes(), "plan.docx").tasks();
    }
}
