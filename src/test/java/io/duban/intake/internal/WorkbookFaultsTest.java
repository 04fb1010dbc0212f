package io.duban.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.duban.intake.Finding;
import io.duban.intake.Finding.Kind;
import io.duban.intake.IntakeRefusal;
import io.duban.intake.PlanWorkbooks.Reading;
import io.duban.plan.Indicator.Target;
import io.duban.plan.LimitKind;
import io.duban.plan.PlanItem.ItemUnit;
import io.duban.plan.ProposedItem;
import io.duban.plan.Responsibility;
import io.duban.plan.TargetOperator;
import io.duban.reading.workbook.GridReader;
import io.duban.reading.workbook.OddXlsx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class WorkbookFaultsTest {

    @Test
    void namesAnUnknownUnitWithItsCellAndTheNearestName() {
        Reading reading = read(row("1", "", "", "甲", "", "省水务厅", "省林草局、教育部", "", "持续推进"));

        assertThat(errors(reading))
                .extracting(Finding::kind, Finding::place, Finding::details)
                .containsExactly(
                        tuple(Kind.UNKNOWN_UNIT_LIKE, "任务台账!F2", List.of("省水务厅", "省水利厅")),
                        tuple(Kind.UNKNOWN_UNIT, "任务台账!G2", List.of("教育部")));
    }

    @Test
    void namesEveryFaultOfEveryRow() {
        Reading reading = read(
                row("1", "任务", "", "甲", "", "省水利厅", "", "", "尽快"),
                row("1", "计划", "", "", "", "省水利厅", "省水利厅", "", "2022-12-31", "完成"),
                row("", "", "", "丙", "", "省水利厅", "", "", "2022-12-31"));

        assertThat(errors(reading))
                .extracting(Finding::kind, Finding::place)
                .containsExactlyInAnyOrder(
                        tuple(Kind.BAD_DATE, "任务台账!I2"),
                        tuple(Kind.UNKNOWN_WORD, "任务台账!B3"),
                        tuple(Kind.REQUIRED, "任务台账!D3"),
                        tuple(Kind.UNIT_TWICE, "任务台账!G3"),
                        tuple(Kind.BAD_STAGE, "任务台账!J3"),
                        tuple(Kind.NUMBER_TWICE, "任务台账!A3"),
                        tuple(Kind.REQUIRED, "任务台账!A4"));
    }

    @Test
    void takesBlankCellsWhereTheyAreOptional() {
        Reading reading = read(row("1", "", "", "甲", "", "省水利厅"));

        assertThat(errors(reading)).isEmpty();
        assertThat(reading.findings()).extracting(Finding::kind).containsExactly(Kind.ASSUMED_CONTINUOUS);
        assertThat(reading.items().get(0).timeLimit().kind()).isEqualTo(LimitKind.CONTINUOUS);
    }

    @Test
    void proposesTheFirstUnitAsLeadWhereNoneIsNamed() {
        Reading reading = read(row("1", "", "", "甲", "", "", "省林草局，省水利厅", "", "持续推进"));

        assertThat(reading.items().get(0).units())
                .containsExactly(
                        new ItemUnit(Workbooks.FOREST.id(), Responsibility.LEAD, true),
                        new ItemUnit(Workbooks.WATER.id(), Responsibility.RESPONSIBLE, false));
        assertThat(reading.findings()).extracting(Finding::kind).containsExactly(Kind.INFERRED_LEAD);
    }

    @Test
    void readsDatesThatAreDatesAndNumbersThatAreYears() {
        byte[] content = Workbooks.workbook(book -> {
            Worksheet sheet = Workbooks.tasks(
                    book, List.of(row("1", "", "", "甲", "", "省水利厅"), row("2", "", "", "乙", "", "省水利厅")));
            sheet.value(1, 8, LocalDate.of(2022, 6, 30));
            sheet.style(1, 8).format("yyyy-mm-dd").set();
            sheet.value(2, 8, 2022);
            Workbooks.indicators(book);
        });
        Reading reading = Workbooks.read(content, Workbooks.ground());

        assertThat(reading.items())
                .extracting(item -> item.timeLimit().dueOn())
                .containsExactly(LocalDate.of(2022, 6, 30), LocalDate.of(2022, 12, 31));
        assertThat(reading.findings()).extracting(Finding::kind).containsExactly(Kind.ASSUMED_YEAR_END);
    }

    @Test
    void refusesFormulas() {
        byte[] content = Workbooks.workbook(book -> {
            Worksheet sheet = Workbooks.tasks(book, List.of(row("1", "", "", "甲", "", "省水利厅", "", "", "持续推进")));
            sheet.formula(1, 4, "HYPERLINK(\"http://example.org\")");
            Workbooks.indicators(book);
        });

        assertThat(errors(Workbooks.read(content, Workbooks.ground())))
                .extracting(Finding::kind, Finding::place)
                .containsExactly(tuple(Kind.FORMULA, "任务台账!E2"));
    }

    @Test
    void namesTheCellWhereASpreadsheetMadeADayOfANumber() {
        byte[] content = Workbooks.workbook(book -> {
            Worksheet sheet = Workbooks.tasks(
                    book,
                    List.of(
                            row("1-1", "", "", "甲", "", "省水利厅", "", "", "持续推进"),
                            row("1-2", "", "", "乙", "", "省水利厅", "", "", "持续推进")));
            for (int column : new int[] {0, 3, 5}) {
                sheet.value(1, column, LocalDate.of(2021, 1, 1));
                sheet.style(1, column).format("m\"月\"d\"日\"").set();
            }
            Workbooks.indicators(book);
        });

        assertThat(errors(Workbooks.read(content, Workbooks.ground())))
                .extracting(Finding::kind, Finding::place)
                .containsExactly(
                        tuple(Kind.DAY_MISPLACED, "任务台账!A2"),
                        tuple(Kind.DAY_MISPLACED, "任务台账!D2"),
                        tuple(Kind.DAY_MISPLACED, "任务台账!F2"));
    }

    @Test
    void readsWideDigitsInNumbersAndLimits() {
        Reading reading = read(row("１-１", "", "", "甲", "", "省水利厅", "", "", "２０２２年１２月底前"));

        assertThat(errors(reading)).isEmpty();
        assertThat(reading.items().get(0).number()).isEqualTo("1-1");
        assertThat(reading.items().get(0).timeLimit().dueOn()).isEqualTo(LocalDate.of(2022, 12, 31));
    }

    @Test
    void readsACellOfADateInTheWorkbook() {
        OddXlsx book = new OddXlsx()
                .named("任务台账")
                .words("序号", "任务名称", "牵头单位", "完成时限")
                .row(OddXlsx.text("1"), OddXlsx.text("甲"), OddXlsx.text("省水利厅"), "<c t=\"d\"><v>2022-12-31</v></c>");
        Reading reading = Workbooks.read(book.bytes(), Workbooks.ground());

        assertThat(errors(reading)).isEmpty();
        assertThat(reading.items().get(0).timeLimit().dueOn()).isEqualTo(LocalDate.of(2022, 12, 31));
    }

    @Test
    void readsMergedCellsAsTheirFirstOneAndSaysSo() {
        byte[] content = Workbooks.workbook(book -> {
            Worksheet sheet = Workbooks.tasks(
                    book,
                    List.of(
                            row("1", "", "一、水 > （一）河", "甲", "", "省水利厅", "", "", "持续推进"),
                            row("2", "", "", "乙", "", "省水利厅", "", "", "持续推进")));
            sheet.range(1, 2, 2, 2).merge();
            Workbooks.indicators(book);
        });
        Reading reading = Workbooks.read(content, Workbooks.ground());

        assertThat(reading.items())
                .extracting(ProposedItem::sectionPath)
                .containsExactly(List.of("一、水", "（一）河"), List.of("一、水", "（一）河"));
        assertThat(reading.findings())
                .extracting(Finding::kind, Finding::place)
                .containsExactly(tuple(Kind.MERGED, "任务台账!C2:C3"));
    }

    @Test
    void namesTheSheetThatIsMissing() {
        byte[] content = Workbooks.workbook(book -> book.newWorksheet("Sheet1").value(0, 0, "序号"));

        assertThat(errors(Workbooks.read(content, Workbooks.ground())))
                .extracting(Finding::kind, Finding::place)
                .containsExactly(tuple(Kind.SHEET_MISSING, "任务台账"));
    }

    @Test
    void keepsTheIndicatorsWhereTheirSheetIsMissing() {
        ProposedItem standing = new RandomItems(7)
                .items(20).stream()
                        .filter(item -> !item.indicators().isEmpty())
                        .findFirst()
                        .orElseThrow();
        byte[] content = Workbooks.workbook(book ->
                Workbooks.tasks(book, List.of(row(standing.number(), "", "", "甲", "", "省水利厅", "", "", "持续推进"))));
        Reading reading = Workbooks.read(content, Workbooks.ground(standing));

        assertThat(reading.items().get(0).indicators()).isEqualTo(standing.indicators());
        assertThat(reading.findings()).extracting(Finding::kind).contains(Kind.INDICATORS_KEPT);
    }

    @Test
    void leavesFieldsAloneWhoseColumnIsMissing() {
        ProposedItem standing = new RandomItems(3).items(1).get(0);
        byte[] content = Workbooks.workbook(book -> Workbooks.sheet(
                book, WorkbookWords.TASKS, List.of("序号", "任务名称"), List.of(List.of(standing.number(), "新名称"))));
        ProposedItem read =
                Workbooks.read(content, Workbooks.ground(standing)).items().get(0);

        assertThat(read.title()).isEqualTo("新名称");
        assertThat(read.content()).isEqualTo(standing.content());
        assertThat(read.units()).isEqualTo(standing.units());
        assertThat(read.timeLimit()).isEqualTo(standing.timeLimit());
        assertThat(read.kind()).isEqualTo(standing.kind());
        assertThat(read.sectionPath()).isEqualTo(standing.sectionPath());
    }

    @Test
    void readsIndicatorsAndNamesTheirFaults() {
        byte[] content = Workbooks.workbook(book -> {
            Workbooks.tasks(book, List.of(row("1", "", "", "甲", "", "省水利厅", "", "", "持续推进")));
            Worksheet sheet = Workbooks.indicators(book, "2022年", "2035", "2050年");
            fill(sheet, 1, "1", "湿地面积", "约束性", "万亩", "上升", "2018", "340", "≥346", "351", "");
            fill(sheet, 2, "9", "水质", "", "类别", "保持", "", "三", "Ⅲ类", "≥5公顷", "Ⅱ类");
            sheet.value(3, 0, "1");
            sheet.value(3, 1, "覆盖率");
            sheet.value(3, 3, "%");
            sheet.value(3, 4, "上升");
            sheet.value(3, 7, 0.5);
            sheet.style(3, 7).format("0%").set();
        });
        Reading reading = Workbooks.read(content, Workbooks.ground());

        assertThat(reading.items().get(0).indicators().get(0).targets())
                .containsExactly(
                        new Target(2022, TargetOperator.AT_LEAST, new BigDecimal("346"), "≥346"),
                        new Target(2035, TargetOperator.AT_LEAST, new BigDecimal("351"), "351"));
        assertThat(reading.items().get(0).indicators().get(1).targets())
                .containsExactly(new Target(2022, TargetOperator.AT_LEAST, new BigDecimal("50"), "50%"));
        assertThat(reading.findings())
                .extracting(Finding::kind, Finding::place)
                .containsExactlyInAnyOrder(
                        tuple(Kind.ASSUMED_OPERATOR, "指标!I2"),
                        tuple(Kind.UNKNOWN_TASK, "指标!A3"),
                        tuple(Kind.BAD_NUMBER, "指标!G3"),
                        tuple(Kind.BAD_TARGET, "指标!I3"),
                        tuple(Kind.OUTSIDE_PERIOD, "指标!J3"),
                        tuple(Kind.ASSUMED_OPERATOR, "指标!H4"));
    }

    @Test
    void refusesWhatIsNoWorkbookWhateverItsName() throws IOException {
        byte[] text = "序号,任务名称".getBytes(StandardCharsets.UTF_8);
        byte[] otherZip = zip("a.txt", 10, false);
        byte[] cut = Arrays.copyOf(Workbooks.written(Workbooks.ground()), 900);

        for (byte[] content : List.of(text, otherZip, cut, new byte[] {'P', 'K', 3, 4})) {
            assertThatThrownBy(() -> Workbooks.workbooks().mustBeWorkbook(content))
                    .isInstanceOf(IntakeRefusal.NotAWorkbook.class);
        }
    }

    @Test
    void refusesAWorkbookWithMacros() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("application/vnd.ms-excel.sheet.macroEnabled.main+xml".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
        }

        assertThatThrownBy(() -> Workbooks.workbooks().mustBeWorkbook(out.toByteArray()))
                .isInstanceOf(IntakeRefusal.OtherWorkbook.class);
    }

    @Test
    void refusesAWorkbookThatUnpacksToTooMuch() throws IOException {
        byte[] bomb = zip("xl/worksheets/sheet1.xml", 80 * 1024 * 1024, true);
        assertThat(bomb.length).isLessThan(1024 * 1024);

        assertThatThrownBy(() -> Workbooks.workbooks().mustBeWorkbook(bomb)).isInstanceOf(IntakeRefusal.Swollen.class);
    }

    @Test
    void refusesAWorkbookOfTooManyRows() {
        byte[] content = Workbooks.workbook(book -> {
            Worksheet sheet = Workbooks.tasks(book, List.of());
            for (int row = 1; row <= GridReader.MOST_ROWS + 1; row++) {
                sheet.value(row, 0, String.valueOf(row));
                sheet.value(row, 3, "甲");
                sheet.value(row, 8, "持续推进");
            }
            Workbooks.indicators(book);
        });

        assertThat(errors(Workbooks.read(content, Workbooks.ground())))
                .extracting(Finding::kind)
                .containsExactly(Kind.TOO_MANY_ROWS);
    }

    @Test
    void doesNotOpenEntities() throws IOException {
        String xml =
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><workbook><sheets><sheet name=\"&e;\"/></sheets></workbook>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        Reading reading = Workbooks.read(out.toByteArray(), Workbooks.ground());

        assertThat(reading.items()).isEmpty();
        assertThat(errors(reading)).extracting(Finding::kind).containsExactly(Kind.SHEET_MISSING);
    }

    @SafeVarargs
    private static Reading read(List<String>... rows) {
        byte[] content = Workbooks.workbook(book -> {
            Workbooks.tasks(book, List.of(rows));
            Workbooks.indicators(book);
        });
        return Workbooks.read(content, Workbooks.ground());
    }

    private static List<String> row(String... cells) {
        return List.of(cells);
    }

    private static void fill(Worksheet sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                sheet.value(row, column, cells[column]);
            }
        }
    }

    private static List<Finding> errors(Reading reading) {
        return reading.findings().stream().filter(Finding::isError).toList();
    }

    /** A workbook in name, with one part of so many zeros; its declared size may be false. */
    private static byte[] zip(String part, int size, boolean workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            if (workbook) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.write("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
                        .getBytes(StandardCharsets.UTF_8));
                zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            }
            zip.putNextEntry(new ZipEntry(part));
            byte[] zeros = new byte[64 * 1024];
            for (int written = 0; written < size; written += zeros.length) {
                zip.write(zeros);
            }
        }
        return out.toByteArray();
    }
}
