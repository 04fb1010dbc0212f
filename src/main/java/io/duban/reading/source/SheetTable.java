package io.duban.reading.source;

import io.duban.reading.document.DocumentWriter;
import io.duban.reading.workbook.CellValue;
import io.duban.reading.workbook.Grid;
import io.duban.reading.workbook.Grid.Area;
import io.duban.reading.workbook.Grid.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook: the lines above its table, the table, and the notes below it. Lines have one cell only,
 * perhaps merged over several columns.
 */
record SheetTable(String name, List<String> above, List<List<List<String>>> rows, List<String> below) {

    static SheetTable of(Grid sheet) {
        List<List<List<String>>> rows = new Cells(sheet).rows();
        int first = 0;
        while (first < rows.size() && filled(rows.get(first)) < 2) {
            first++;
        }
        int last = rows.size();
        while (last > first && filled(rows.get(last - 1)) < 2) {
            last--;
        }
        return new SheetTable(
                sheet.name(),
                lines(rows.subList(0, first)),
                rows.subList(first, last),
                lines(rows.subList(last, rows.size())));
    }

    /** {@code prose}: no sheet has a table, so that lines are the document's text. */
    void write(DocumentWriter writer, boolean named, boolean prose) {
        if (rows.isEmpty() && !prose) {
            writer.table(column(above));
        } else {
            above.forEach(line -> writer.paragraph(line, 0));
        }
        writer.table(rows, named ? name : "");
        writer.table(column(below));
    }

    /** How many characters it has. */
    int length() {
        return above.stream().mapToInt(String::length).sum()
                + rows.stream()
                        .flatMap(List::stream)
                        .distinct()
                        .flatMap(List::stream)
                        .mapToInt(String::length)
                        .sum();
    }

    /** Notes are no paragraphs of the document: numbers before them would make tasks of them. */
    private static List<List<List<String>>> column(List<String> lines) {
        return lines.stream().map(line -> List.of(List.of(line))).toList();
    }

    private static List<String> lines(List<List<List<String>>> rows) {
        return rows.stream()
                .flatMap(row -> row.stream().distinct())
                .flatMap(List::stream)
                .toList();
    }

    /** How many different cells of a row say something. */
    private static long filled(List<List<String>> row) {
        return row.stream()
                .filter(cell -> !cell.isEmpty())
                .map(System::identityHashCode)
                .distinct()
                .count();
    }

    /** The cells of a sheet; a merged one is the same object in each of its places. */
    private static final class Cells {

        private final Grid sheet;
        private final int width;
        private final Map<Area, List<String>> merged = new HashMap<>();

        Cells(Grid sheet) {
            this.sheet = sheet;
            this.width = 1
                    + sheet.lines().stream()
                            .flatMap(line -> line.cells().keySet().stream())
                            .mapToInt(Integer::intValue)
                            .max()
                            .orElse(0);
        }

        List<List<List<String>>> rows() {
            return sheet.lines().stream().map(this::row).toList();
        }

        private List<List<String>> row(Line line) {
            List<Area> over = sheet.merged().stream()
                    .filter(area -> line.row() >= area.firstRow() && line.row() <= area.lastRow())
                    .toList();
            List<List<String>> row = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                int at = column;
                CellValue value = line.cells().get(column);
                row.add(over.stream()
                        .filter(area -> area.holds(line.row(), at))
                        .findFirst()
                        .map(area -> merged.computeIfAbsent(area, any -> lines(value)))
                        .orElseGet(() -> lines(value)));
            }
            return row;
        }

        private static List<String> lines(@Nullable CellValue value) {
            Stream<String> lines = value == null ? Stream.of() : value.shown().lines();
            return new ArrayList<>(lines.map(Spaces::aroundDigits)
                    .filter(line -> !line.isBlank())
                    .toList());
        }
    }
}
