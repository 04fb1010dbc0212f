package io.duban.reading.source;

import io.duban.reading.document.DocumentWriter;
import io.duban.reading.document.RemarkKind;
import io.duban.reading.vocabulary.Column;
import io.duban.reading.workbook.CellValue;
import io.duban.reading.workbook.CellValue.Kind;
import io.duban.reading.workbook.Grid;
import io.duban.reading.workbook.Grid.Line;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is odd about cells of a sheet, so that what they say cannot be taken as it is. */
final class SheetOddities {

    private static final int SHOWN = 10;
    private static final int HEADINGS_WITHIN = 10;

    /** Columns that hold no days; where one stands there, a spreadsheet made it of something like 1-1 or 1/2. */
    private static final Set<Column> WITHOUT_DAYS = EnumSet.of(
            Column.NUMBER,
            Column.LEAD,
            Column.RESPONSIBLE,
            Column.COOPERATE,
            Column.PERSON,
            Column.SECTION,
            Column.TASK,
            Column.TARGET);

    private SheetOddities() {}

    /** Names the cells with errors, with formulas without a value, and with words that are struck out. */
    static void remark(Grid sheet, DocumentWriter writer) {
        remark(sheet, RemarkKind.BROKEN_CELLS, cells(sheet, value -> value.kind() == Kind.BROKEN), writer);
        remark(sheet, RemarkKind.FORMULAS_WITHOUT_VALUE, cells(sheet, SheetOddities::isWithoutValue), writer);
        Grid.LeftOut out = sheet.leftOut();
        remark(sheet, RemarkKind.STRUCK_OUT, out.struck(), writer);
        remark(sheet, RemarkKind.HIDDEN_WORDS, out.unseen(), writer);
        remark(sheet, RemarkKind.NOTES, out.commented(), writer);
        remark(sheet, RemarkKind.TEXT_BOXES, quoted(out.drawn().words()), writer);
        if (out.drawn().pictures() > 0) {
            writer.remark(RemarkKind.PICTURES, sheet.name());
        }
        if (out.drawn().charts() > 0) {
            writer.remark(RemarkKind.EMBEDDED, sheet.name());
        }
    }

    private static List<String> quoted(List<String> words) {
        return words.stream().map(each -> "“" + each + "”").toList();
    }

    static void remark(Grid sheet, RemarkKind kind, List<String> places, DocumentWriter writer) {
        if (!places.isEmpty()) {
            String some = places.stream().limit(SHOWN).collect(Collectors.joining("、"));
            writer.remark(kind, sheet.name() + "!" + some + (places.size() > SHOWN ? "…" : ""));
        }
    }

    private static boolean isWithoutValue(CellValue value) {
        return value.kind() == Kind.FORMULA && value.shown().isEmpty();
    }

    private static List<String> cells(Grid sheet, Predicate<CellValue> odd) {
        List<String> places = new ArrayList<>();
        for (Line line : sheet.lines()) {
            line.cells().forEach((column, value) -> {
                boolean first = sheet.merged().stream()
                        .noneMatch(area -> area.holds(line.row(), column)
                                && (area.firstRow() != line.row() || area.firstColumn() != column));
                if (odd.test(value) && first) {
                    places.add(Grid.letters(column) + line.row());
                }
            });
        }
        return places;
    }

    /** Leaves days out of columns that hold none, and says where. */
    static Grid withoutMisplacedDays(Grid sheet, DocumentWriter writer) {
        Optional<Line> headings = sheet.lines().stream()
                .limit(HEADINGS_WITHIN)
                .filter(line -> columns(line).values().stream().distinct().count() > 1)
                .findFirst();
        Set<Integer> columns = new HashSet<>();
        headings.ifPresent(line -> columns(line).forEach((column, meaning) -> {
            if (WITHOUT_DAYS.contains(meaning)) {
                columns.add(column);
            }
        }));
        int from = headings.map(Line::row).orElse(0);
        List<String> places = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (Line line : sheet.lines()) {
            Map<Integer, CellValue> cells = new TreeMap<>(line.cells());
            cells.forEach((column, value) -> {
                if (line.row() > from && value.dated() && columns.contains(column)) {
                    places.add(Grid.letters(column) + line.row() + "（" + value.shown() + "）");
                }
            });
            cells.entrySet()
                    .removeIf(cell -> line.row() > from && cell.getValue().dated() && columns.contains(cell.getKey()));
            lines.add(new Line(line.row(), line.hidden(), cells));
        }
        remark(sheet, RemarkKind.DAY_MISPLACED, places, writer);
        return sheet.with(lines);
    }

    private static Map<Integer, Column> columns(Line line) {
        Map<Integer, Column> columns = new TreeMap<>();
        line.cells().forEach((column, value) -> Column.of(value.shown())
                .ifPresent(meaning -> columns.put(column, meaning)));
        return columns;
    }
}
