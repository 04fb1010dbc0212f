package io.duban.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.duban.intake.Finding;
import io.duban.intake.PlanWorkbooks.Ground;
import io.duban.intake.PlanWorkbooks.Reading;
import io.duban.plan.ProposedItem;
import io.duban.reading.PlanReader;
import io.duban.reading.Proposal;
import io.duban.reading.document.Remark;
import io.duban.reading.document.RemarkKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookRoundTripTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatIsWrittenOutReadsBackTheSame(long seed) {
        List<ProposedItem> items = new RandomItems(seed).items(25);
        Ground ground = Workbooks.ground(items);

        Reading reading = Workbooks.read(Workbooks.written(ground), ground);

        assertThat(reading.findings()).filteredOn(Finding::isError).isEmpty();
        for (int i = 0; i < items.size(); i++) {
            assertThat(reading.items().get(i)).isEqualTo(items.get(i));
        }
        assertThat(reading.items()).hasSameSizeAs(items);
    }

    /** A spreadsheet would carry it out at whoever opens the ledger. */
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)"})
    void whatLooksLikeAFormulaIsWrittenAsText(String title, @TempDir Path folder) throws IOException {
        byte[] book = Workbooks.written(Workbooks.ground(titled(title)));

        try (ZipFile files =
                new ZipFile(Files.write(folder.resolve("ledger.xlsx"), book).toFile())) {
            for (ZipEntry file : Collections.list(files.entries())) {
                String text = new String(files.getInputStream(file).readAllBytes(), StandardCharsets.UTF_8);
                assertThat(text).as(file.getName()).doesNotContain("<f>");
            }
        }
        assertThat(Workbooks.read(book, Workbooks.ground()).items().get(0).title())
                .isEqualTo(title);
    }

    private static ProposedItem titled(String title) {
        ProposedItem item = new RandomItems(1).items(1).get(0);
        return new ProposedItem(
                item.number(),
                item.kind(),
                item.sectionPath(),
                title,
                item.content(),
                item.timeLimit(),
                item.acceptanceCriteria(),
                item.formOfResult(),
                item.units(),
                item.indicators(),
                null);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aLedgerTakenInAsADocumentGivesItsTasksAndSaysWhatItIs(long seed) {
        List<ProposedItem> items = new RandomItems(seed).items(25);

        Proposal proposal = PlanReader.read(Workbooks.written(Workbooks.ground(items)), "台账.xlsx");

        assertThat(proposal.remarks()).extracting(Remark::kind).containsExactly(RemarkKind.OWN_LEDGER);
        assertThat(proposal.tasks())
                .extracting(task -> task.number().orElse(""))
                .containsExactlyElementsOf(
                        items.stream().map(ProposedItem::number).toList());
    }

    @Test
    void theEmptyTemplateHasItsSheetsAndNoRows() {
        Ground ground = Workbooks.ground();

        Reading reading = Workbooks.read(Workbooks.written(ground), ground);

        assertThat(reading.items()).isEmpty();
        assertThat(reading.findings())
                .extracting(Finding::kind, Finding::place)
                .containsExactly(tuple(Finding.Kind.NO_ROWS, "任务台账"));
    }
}
