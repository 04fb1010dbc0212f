package io.duban.reading.source;

import io.duban.reading.characters.Digits;
import io.duban.reading.document.DocumentWriter;
import io.duban.reading.document.RemarkKind;
import io.duban.reading.vocabulary.Column;
import io.duban.reading.workbook.CellValue;
import io.duban.reading.workbook.CellValue.Kind;
import io.duban.reading.workbook.Grid;
import io.duban.reading.workbook.Grid.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The cells of a sheet by what their columns hold: no days where none stand, a day where only its number stands in a
 * column of limits, and nothing where a cell only says TRUE or FALSE. Each of them is named.
 */
final class SettledCells {

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
    /** What a cell to be ticked shows. */
    private static final Set<String> TRUTHS = Set.of("TRUE", "FALSE");
    /** The numbers of the days from 1982 to 2119, where they are kept as words. */
    private static final int FIRST_DAY = 30_000;

    private static final int LAST_DAY = 79_999;

    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);

    private final Map<RemarkKind, List<String>> places = new EnumMap<>(RemarkKind.class);
    private final Map<Integer, Column> columns;
    private final int headings;

    private SettledCells(Grid sheet) {
        Optional<Line> line = sheet.lines().stream()
                .limit(HEADINGS_WITHIN)
                .filter(each -> columns(each).values().stream().distinct().count() > 1)
                .findFirst();
        columns = line.map(SettledCells::columns).orElse(Map.of());
        headings = line.map(Line::row).orElse(0);
    }

    /** The sheet with its cells settled; what was changed becomes a remark. */
    static Grid of(Grid sheet, DocumentWriter writer) {
        SettledCells settled = new SettledCells(sheet);
        List<Line> lines = sheet.lines().stream()
                .map(line -> line.row() > settled.headings ? settled.line(line) : line)
                .toList();
        settled.places.forEach((kind, cells) -> SheetOddities.remark(sheet, kind, cells, writer));
        return sheet.with(lines);
    }

    private static Map<Integer, Column> columns(Line line) {
        Map<Integer, Column> columns = new TreeMap<>();
        line.cells().forEach((column, value) -> Column.of(value.shown())
                .ifPresent(meaning -> columns.put(column, meaning)));
        return columns;
    }

    private Line line(Line line) {
        Map<Integer, CellValue> cells = new TreeMap<>();
        line.cells().forEach((column, value) -> {
            String place = Grid.letters(column) + line.row();
            cell(value, columns.getOrDefault(column, Column.UNUSED), place).ifPresent(kept -> cells.put(column, kept));
        });
        return new Line(line.row(), line.hidden(), cells);
    }

    private Optional<CellValue> cell(CellValue value, Column column, String place) {
        if (value.dated() && WITHOUT_DAYS.contains(column)) {
            named(RemarkKind.DAY_MISPLACED, place, value.shown());
            return Optional.empty();
        }
        if (TRUTHS.contains(value.shown())) {
            named(RemarkKind.TRUTH_VALUES, place, value.shown());
            return Optional.empty();
        }
        Optional<CellValue> day = column == Column.LIMIT ? numbered(value) : Optional.empty();
        day.ifPresent(found -> named(RemarkKind.DAY_FROM_NUMBER, place, found.shown()));
        return Optional.of(day.orElse(value));
    }

    private void named(RemarkKind kind, String place, String shown) {
        places.computeIfAbsent(kind, any -> new ArrayList<>()).add(place + "（" + shown + "）");
    }

    /** The day whose number stands in a cell that shows none. */
    private static Optional<CellValue> numbered(CellValue value) {
        int number = Digits.number(value.shown().strip()).orElse(0);
        if (value.dated() || number < FIRST_DAY || number > LAST_DAY) {
            return Optional.empty();
        }
        LocalDate day = value.kind() == Kind.NUMBER && value.day() != null
                ? value.day()
                : FIRST.plusDays(Integer.parseInt(value.shown().strip()));
        String words = day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        return Optional.of(new CellValue(value.kind(), value.text(), value.number(), day, words, true));
    }
}
