package io.duban.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.reading.source.TinyDocx;
import io.duban.reading.source.TinyPdf;
import io.duban.reading.source.TinyPdfTable;
import io.duban.reading.source.TinyXlsx;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables made up at random, written out as Word, PDF and workbook, come back as they were. */
class TableRoundTripTest {

    private static final int TABLES = 60;
    private static final int TASKS = 12;

    static Stream<RandomTable> tables() {
        return LongStream.range(0, TABLES).mapToObj(seed -> new RandomTable(seed, TASKS));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void comesBackFromWord(RandomTable table) {
        comesBack(
                table, new TinyDocx().paragraph("果园振兴任务清单").table(table.rows()).bytes());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void comesBackFromAWorkbook(RandomTable table) {
        comesBack(table, new TinyXlsx().sheet("清单", table.rows()).bytes());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void comesBackFromPdf(RandomTable table) {
        TinyPdf pdf = new TinyPdfTable(table.widths(), 1, true).on(new TinyPdf(), "果园振兴任务清单", table.rows());
        comesBack(table, pdf.bytes());
    }

    private static void comesBack(RandomTable table, byte[] file) {
        assertThat(PlanReader.read(file, "").tasks().stream().map(TableRoundTripTest::line))
                .as("%s", table.rows().get(0))
                .containsExactlyElementsOf(table.expected());
    }

    private static String line(Proposal.ProposedTask task) {
        String due = task.deadline().map(day -> day.toString().substring(0, 7)).orElse("none");
        List<String> texts = task.segments().isEmpty()
                ? List.of(task.text().substring(task.text().indexOf('\n') + 1))
                : task.segments().stream().map(Proposal.Segment::text).toList();
        return String.join(
                "/",
                task.number().orElse(""),
                task.title(),
                new TreeSet<>(Reading.units(task)).toString(),
                due,
                texts.toString());
    }
}
