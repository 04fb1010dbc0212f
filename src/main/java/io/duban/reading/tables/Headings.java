package io.duban.reading.tables;

import io.duban.reading.document.Cell;
import io.duban.reading.document.Row;
import io.duban.reading.document.Table;
import io.duban.reading.vocabulary.Column;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The headings of a table, one for each column; the lower of two where they stand over each other.
 *
 * @param rows how many rows stand above the first one that is filled in
 */
public record Headings(int rows, List<Heading> columns) {

    private static final int LOOKED_AT = 10;
    private static final int LONGEST = 16;

    /** What stands over a column, and the column that these words mean. */
    public record Heading(String text, Optional<Column> column) {

        static Heading of(String text) {
            return new Heading(text, Column.of(text));
        }

        /** Two headings over each other mean what the lower one says, if that says something. */
        private static Heading of(String upper, String lower) {
            String both = upper + lower;
            return new Heading(both, Column.of(lower).or(() -> Column.of(both)).or(() -> Column.of(upper)));
        }
    }

    /** The headings of a table that divides tasks among units; none for every other table. */
    static Optional<Headings> ofTasks(Table table) {
        List<Row> rows = table.rows();
        for (int i = 0; i < Math.min(LOOKED_AT, rows.size()); i++) {
            Headings found = at(rows, i);
            if (found.divideTasks()) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** The first row with the most cells filled in a table of any kind. */
    static Headings first(Table table) {
        List<Row> rows =
                table.rows().subList(0, Math.min(LOOKED_AT, table.rows().size()));
        List<Long> filled = rows.stream()
                .map(row -> row.filled().stream().distinct().count())
                .toList();
        return at(table.rows(), filled.indexOf(Collections.max(filled)));
    }

    /** Whether these words, each over a column, head a table that divides tasks among units. */
    public static boolean divideTasks(List<String> headings) {
        return new Headings(1, headings.stream().map(Heading::of).toList()).divideTasks();
    }

    private boolean divideTasks() {
        List<Column> known =
                columns.stream().flatMap(heading -> heading.column().stream()).toList();
        return known.size() > 1
                && known.stream().distinct().count() > 1
                && known.stream().anyMatch(Column::isUnits);
    }

    private static Headings at(List<Row> rows, int at) {
        List<Cell> upper = rows.get(at).cells();
        List<Cell> lower = at + 1 < rows.size() ? rows.get(at + 1).cells() : List.of();
        List<Heading> headings = new ArrayList<>();
        boolean twoRows = goOn(upper, lower);
        for (int i = 0; i < upper.size(); i++) {
            boolean own = twoRows && !lower.get(i).isBlank() && !Objects.equals(lower.get(i), upper.get(i));
            String text = upper.get(i).text();
            headings.add(own ? Heading.of(text, lower.get(i).text()) : Heading.of(text));
        }
        return new Headings(at + (twoRows ? 2 : 1), headings);
    }

    /** Whether the second row parts a heading of the first and has nothing of its own below the others. */
    private static boolean goOn(List<Cell> upper, List<Cell> lower) {
        boolean parts = false;
        for (int i = 0; i < upper.size(); i++) {
            if (lower.size() != upper.size() || upper.get(i).isBlank()) {
                return false;
            }
            Cell own = upper.get(i);
            boolean spans = isSame(upper, i, i - 1) || isSame(upper, i, i + 1);
            boolean other = !lower.get(i).isBlank() && !lower.get(i).equals(own);
            if (other && !spans) {
                return false;
            }
            parts |= other;
        }
        return parts && lower.stream().noneMatch(cell -> cell.text().length() > LONGEST);
    }

    private static boolean isSame(List<Cell> cells, int one, int other) {
        return other >= 0 && other < cells.size() && cells.get(one).equals(cells.get(other));
    }
}
