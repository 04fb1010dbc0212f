package io.duban.reading;

import static io.duban.reading.Reading.units;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.reading.Proposal.ProposedTask;
import io.duban.reading.source.TinyPdf;
import io.duban.reading.source.TinyPdfTable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables on the pages of a PDF. */
class PdfTableLayoutsTest {

    private static final List<Integer> WIDTHS = List.of(3, 6, 14, 8, 6);
    private static final List<String> HEADING = List.of("序号", "工作任务", "主要内容", "责任单位", "完成时限");

    @Test
    void readsARuledTableWithCellsOfSeveralLinesAndMergedCells() {
        List<ProposedTask> tasks = read(List.of(
                HEADING,
                List.of("1", "开展全市灌区改造", "疏浚干渠一百公里以上，清理全部淤泥并加固堤岸。", "市水利局\n市财政局", "2031年底"),
                List.of("^", "^", "更换全部旧闸门。", "市农业农村和水利发展局", "^"),
                List.of("2", "种树", "补种果树。", "市林业局", "2032年底")));
        assertThat(tasks).extracting(ProposedTask::title).containsExactly("开展全市灌区改造", "种树");
        assertThat(units(tasks.get(0)))
                .containsExactly("responsible 市水利局", "responsible 市财政局", "responsible 市农业农村和水利发展局");
        assertThat(tasks.get(0).segments())
                .extracting(Proposal.Segment::text)
                .containsExactly("疏浚干渠一百公里以上，清理全部淤泥并加固堤岸。", "更换全部旧闸门。");
        assertThat(tasks.get(1).deadline()).hasToString("Optional[2032-12-31]");
    }

    @Test
    void readsOnOverPagesThatBeginWithTheHeadingAgain() {
        List<List<String>> rows = new ArrayList<>(List.of(HEADING));
        for (int i = 1; i <= 60; i++) {
            rows.add(List.of(String.valueOf(i), "疏浚支渠", "清理淤泥。", "市水利局", "2031年底"));
        }
        List<ProposedTask> tasks = read(rows);
        assertThat(tasks).hasSize(60);
        assertThat(tasks).allSatisfy(task -> assertThat(units(task)).containsExactly("responsible 市水利局"));
    }

    @Test
    void readsATableWithoutLinesByItsColumns() {
        List<List<String>> rows = new ArrayList<>(List.of(HEADING));
        for (int i = 1; i <= 30; i++) {
            rows.add(List.of(
                    String.valueOf(i), "疏浚支渠" + "甲乙丙".charAt(i % 3), "清理全部淤泥，加固堤岸并更换旧闸门一百座。", "市水利局\n市财政局", "2031年底"));
        }
        TinyPdf pdf = new TinyPdfTable(List.of(3, 8, 16, 8, 8), 1, false)
                .on(new TinyPdf(), "青禾市果园振兴工作任务清单", rows)
                .page(List.of("以上任务由各单位按照职责分工抓好落实，按季度调度，年底总结。"));
        Proposal plan = PlanReader.read(pdf.bytes(), "a.pdf");
        assertThat(plan.tasks()).hasSize(30);
        assertThat(plan.tasks()).allSatisfy(task -> {
            assertThat(units(task)).containsExactly("responsible 市水利局", "responsible 市财政局");
            assertThat(task.text()).endsWith("清理全部淤泥，加固堤岸并更换旧闸门一百座。");
            assertThat(task.deadline()).hasToString("Optional[2031-12-31]");
        });
        assertThat(plan.text()).contains("\n以上任务由各单位按照职责分工抓好落实，按季度调度，年底总结。");
    }

    @Test
    void keepsTheLinesAroundATableInTheirPlaces() {
        TinyPdf pdf = new TinyPdf();
        new TinyPdfTable(WIDTHS, 1, true)
                .on(pdf, "青禾市果园振兴工作任务清单", List.of(HEADING, List.of("1", "修渠", "疏浚。", "市水利局", "2031年底")));
        pdf.page(List.of("以上任务按季度调度，年底总结。"));
        String text = PlanReader.read(pdf.bytes(), "a.pdf").text();
        assertThat(text.lines()).startsWith("青禾市果园振兴工作任务清单", "序号").endsWith("以上任务按季度调度，年底总结。");
    }

    @Test
    void takesAFrameAroundTextForNoTable() {
        String frame = "50 50 500 740 re S 60 500 m 500 500 l S BT /F1 12 Tf 1 0 0 1 60 700 Tm <679C56ED> Tj ET ";
        TinyPdf pdf = new TinyPdf().drawn(frame).page(List.of("果园果园果园果园果园果园果园果园果园果园果园"));
        assertThat(PlanReader.read(pdf.bytes(), "a.pdf").tables()).isEmpty();
    }

    private static List<ProposedTask> read(List<List<String>> rows) {
        TinyPdf pdf = new TinyPdfTable(WIDTHS, 1, true).on(new TinyPdf(), "青禾市果园振兴工作任务清单", rows);
        return PlanReader.read(pdf.bytes(), "清单.pdf").tasks();
    }
}
