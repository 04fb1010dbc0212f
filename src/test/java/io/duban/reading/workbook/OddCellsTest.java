package io.duban.reading.workbook;

import static io.duban.reading.workbook.OddXlsx.number;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.reading.workbook.CellValue.Kind;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of every type and format that the format of workbooks knows. */
class OddCellsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"2022-12-31", "2022-12-31T00:00:00", "2022-12-31T16:30:00.000Z", "2022-12-31T08:00:00+08:00"})
    void readsACellOfADate(String stored) throws IOException {
        CellValue cell = only("<c t=\"d\"><v>" + stored + "</v></c>");
        assertThat(cell.day()).isEqualTo(LocalDate.of(2022, 12, 31));
        assertThat(cell.shown()).isEqualTo("2022年12月31日");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c t=\"d\"><v>2022-13-31</v></c>",
                "<c t=\"d\"><v>昨天</v></c>",
                "<c t=\"n\"><v>abc</v></c>",
                "<c><v>1E400000000</v></c>",
                "<c><v>NaN</v></c>",
                "<c t=\"e\"><v>#REF!</v></c>",
                "<c t=\"e\"><f>A9</f><v>#N/A</v></c>",
                "<c t=\"s\"><v>99</v></c>",
                "<c t=\"s\"><v>x</v></c>",
                "<c t=\"zz\"><v>1</v></c>"
            })
    void knowsABrokenCell(String cell) throws IOException {
        assertThat(only(cell).kind()).isEqualTo(Kind.BROKEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yyyy\"年\"m\"月\"|2021年1月",
                "yyyy\"年\"m\"月\"d\"日\"|2021年1月1日",
                "[$-804]yyyy\\年m\\月d\\日;@|2021年1月1日",
                "[$-zh-CN]yyyy年m月|2021年1月",
                "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"|2021年1月1日",
                "m\"月\"d\"日\"|2021年1月1日",
                "YYYY/MM/DD|2021年1月1日",
                "yyyy-mm-dd hh:mm:ss|2021年1月1日",
                "[$-F800]dddd\\, mmmm dd\\, yyyy|2021年1月1日",
                "d-mmm-yy|2021年1月1日",
                "[$-411]ggge\"年\"m\"月\"d\"日\"|2021年1月1日",
                "yyyy|2021年",
                "aaaa|2021年1月1日",
                "General|44197",
                "G/通用格式|44197",
                "0.00E+00|44197.00",
                "[Red]0|44197",
                "#,##0.00\"元\"|44197.00元",
                "0\"年底\"|44197年底",
                "\"约\"0座|约44197座",
                "0.0,\"千\"|44197.0",
                "0!.0,\"万\"|44197",
                "[>5]\"多\"0;0|44197",
                "[$¥-804]#,##0|44197",
                "0\" days\"|44197 days",
                "@|44197"
            })
    void showsANumberInItsFormat(String code, String shown) throws IOException {
        CellValue cell = GridReader.read(
                        new OddXlsx().format(code).row(number("44197", 1)).bytes(), () -> {})
                .get("清单")
                .lines()
                .get(0)
                .cells()
                .get(0);
        assertThat(cell.shown()).isEqualTo(shown);
        assertThat(cell.dated()).isEqualTo(shown.matches(".*年(?!底).*"));
    }

    @ParameterizedTest
    @CsvSource({"14", "15", "16", "17", "22", "27", "28", "30", "31", "36", "50", "52", "57", "58"})
    void knowsTheDayFormatsThatHaveOnlyANumber(int format) throws IOException {
        CellValue cell = at(new OddXlsx().builtin(format).row(number("44197", 1)));
        assertThat(cell.dated()).isTrue();
        assertThat(cell.day()).isEqualTo(LocalDate.of(2021, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({"h:mm,8:30", "[h]:mm,8:30", "h\"时\"mm\"分\",8:30", "上午/下午h\"时\"mm\"分\",8:30", "mm:ss,8:30"})
    void showsATimeAndNoDay(String code, String shown) throws IOException {
        CellValue cell = at(new OddXlsx().format(code).row(number("0.3541666667", 1)));
        assertThat(cell.shown()).isEqualTo(shown);
        assertThat(cell.day()).isNull();
        assertThat(cell.dated()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1,1900-01-01", "59,1900-02-28", "61,1900-03-01", "44197.75,2021-01-01", "2958465,9999-12-31"})
    void countsFrom1900WithADayTooMany(String number, LocalDate day) throws IOException {
        assertThat(at(new OddXlsx().builtin(14).row(number(number, 1))).day()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "60", "-1", "2958466"})
    void takesForBrokenWhatNoSheetShowsAsADay(String number) throws IOException {
        assertThat(at(new OddXlsx().builtin(14).row(number(number, 1))).kind()).isEqualTo(Kind.BROKEN);
    }

    @Test
    void countsFrom1904WithAndWithoutFormulas() throws IOException {
        OddXlsx book = new OddXlsx().from1904().builtin(31);
        book.row(number("42735", 1), "<c s=\"1\"><f>A1</f><v>42735</v></c>", "<c><v>42735</v></c>");
        var cells =
                GridReader.read(book.bytes(), () -> {}).get("清单").lines().get(0).cells();
        assertThat(cells.get(0).day()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(cells.get(1).shown()).isEqualTo("2021年1月1日");
        assertThat(cells.get(2).day()).isEqualTo(LocalDate.of(2021, 1, 1));
    }

    @Test
    void everyDayIsReadBackInBothCountsAndAsADate() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            LocalDate day = LocalDate.of(1904, 1, 2).plusDays(random.nextInt(73_000));
            long since1900 = day.toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay();
            long since1904 = day.toEpochDay() - LocalDate.of(1904, 1, 1).toEpochDay();
            assertThat(at(new OddXlsx().builtin(14).row(number("" + since1900, 1)))
                            .day())
                    .isEqualTo(day);
            assertThat(at(new OddXlsx().from1904().builtin(14).row(number("" + since1904, 1)))
                            .day())
                    .isEqualTo(day);
            assertThat(only("<c t=\"d\"><v>" + day + "</v></c>").day()).isEqualTo(day);
        }
    }

    @Test
    void readsPercentsFractionsAndScientificNumbers() throws IOException {
        assertThat(at(new OddXlsx().builtin(10).row(number("0.4567", 1))).shown())
                .isEqualTo("45.67%");
        assertThat(at(new OddXlsx().builtin(9).row(number("0.5", 1))).number()).isEqualByComparingTo("50");
        assertThat(at(new OddXlsx().builtin(12).row(number("0.25", 1))).number())
                .isEqualByComparingTo("0.25");
        assertThat(only("<c><v>1.2E+05</v></c>").number()).isEqualByComparingTo(new BigDecimal("120000"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "疏浚_x000D_|疏浚",
                "_x4E00_期|一期",
                "_x005F_x000D_|_x000D_",
                "零\u200B宽\u00AD字|零宽字",
                "水\uFE0F利|水利",
                "⽔利⼚|水利厂",
                "a_x000_|a_x000_"
            })
    void givesCharactersTheirOrdinaryForms(String stored, String read) throws IOException {
        assertThat(only(OddXlsx.text(stored)).text()).isEqualTo(read);
        assertThat(only("<c t=\"str\"><v>" + stored + "</v></c>").text()).isEqualTo(read);
        OddXlsx book = new OddXlsx().shared("<si><t>" + stored + "</t></si>").row("<c t=\"s\"><v>0</v></c>");
        assertThat(at(book).text()).isEqualTo(read);
    }

    @Test
    void joinsRichTextWithoutHowItIsPronouncedAndWithoutWhatIsStruckOut() throws IOException {
        OddXlsx book = new OddXlsx()
                .shared(
                        "<si><r><t>疏浚</t></r><r><rPr><strike/></rPr><t>旧</t></r><r><rPr><strike val=\"0\"/></rPr><t>干渠</t></r>"
                                + "<rPh sb=\"0\" eb=\"1\"><t>shujun</t></rPh><phoneticPr fontId=\"1\"/></si>")
                .row("<c t=\"s\"><v>0</v></c>");
        assertThat(at(book).text()).isEqualTo("疏浚干渠");
        assertThat(GridReader.read(book.bytes(), () -> {}).get("清单").struck()).containsExactly("A1");
    }

    @Test
    void leavesOutACellInAStyleThatStrikesOut() throws IOException {
        Grid grid = GridReader.read(
                        new OddXlsx()
                                .struck()
                                .row("<c s=\"1\" t=\"inlineStr\"><is><t>旧</t></is></c>", OddXlsx.text("新"))
                                .bytes(),
                        () -> {})
                .get("清单");
        assertThat(grid.lines().get(0).cells().values())
                .extracting(CellValue::text)
                .containsExactly("新");
        assertThat(grid.struck()).containsExactly("A1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c><f>SUM(B1:B2)</f></c>",
                "<c><f>SUM(B1:B2)</f><v></v></c>",
                "<c t=\"str\"><f>A2</f><v></v></c>",
                "<c><f t=\"shared\" si=\"0\"/></c>",
                "<c><f t=\"array\" ref=\"A1:A2\">B1:B2</f></c>"
            })
    void tellsAFormulaWithoutAValue(String cell) throws IOException {
        assertThat(only(cell).kind()).isEqualTo(Kind.FORMULA);
        assertThat(only(cell).shown()).isEmpty();
    }

    @Test
    void takesWhatAFormulaCameTo() throws IOException {
        assertThat(only("<c><f t=\"shared\" si=\"0\"/><v>12</v></c>").shown()).isEqualTo("12");
        assertThat(only("<c t=\"b\"><f>TRUE()</f><v>1</v></c>").shown()).isEqualTo("TRUE");
    }

    @Test
    void readsStrictWorkbooksAndUnusualNamesOfParts() throws IOException {
        assertThat(text(new OddXlsx().words("果园").strict())).isEqualTo("果园");
        assertThat(text(new OddXlsx()
                        .words("果园")
                        .at("xl/worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml")
                        .bytes()))
                .isEqualTo("果园");
        assertThat(text(new OddXlsx()
                        .words("果园")
                        .at("XL\\Worksheets\\SHEET1.XML", "worksheets\\sheet1.xml")
                        .bytes()))
                .isEqualTo("果园");
        assertThat(text(new OddXlsx()
                        .words("果园")
                        .at("xl/worksheets/表 1.xml", "../xl/worksheets/表 1.xml")
                        .bytes()))
                .isEqualTo("果园");
        assertThat(WorkbookGuard.fault(new OddXlsx().words("果园").strict())).isEmpty();
    }

    @Test
    void takesCellsInAnyOrderAndWithoutPlaces() throws IOException {
        Grid grid = GridReader.read(
                        new OddXlsx()
                                .row("<c r=\"c1\"><v>3</v></c>", "<c><v>4</v></c>", "<c r=\"A1\"><v>1</v></c>")
                                .bytes(),
                        () -> {})
                .get("清单");
        assertThat(grid.lines().get(0).cells().keySet()).isEqualTo(new TreeSet<>(List.of(0, 2, 3)));
    }

    private static String text(byte[] book) throws IOException {
        return GridReader.read(book, () -> {})
                .get("清单")
                .lines()
                .get(0)
                .cells()
                .get(0)
                .text();
    }

    private static CellValue only(String cell) throws IOException {
        return at(new OddXlsx().row(cell));
    }

    private static CellValue at(OddXlsx book) throws IOException {
        return GridReader.read(book.bytes(), () -> {})
                .get("清单")
                .lines()
                .get(0)
                .cells()
                .get(0);
    }
}
