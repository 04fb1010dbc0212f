package io.duban.reading.source;

import io.duban.reading.characters.Characters;
import io.duban.reading.vocabulary.Column;
import io.duban.reading.vocabulary.Marker;
import io.duban.reading.vocabulary.UnitWords;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether a line belongs to the row above it, in a table whose rows are numbered: a row begins with its number, or with
 * what it has in common with those below and its number, and ends with its last cell, which may go on while it lists
 * units or broke off in the middle.
 */
final class RestOfRow {

    private static final int NOT_NUMBERED = -1;

    private final List<List<List<String>>> rows;
    private final int width;

    /** {@code rows} above, with their headings, and how many cells a whole one has. */
    RestOfRow(List<List<List<String>>> rows, int width) {
        this.rows = rows;
        this.width = width;
    }

    /** Whether the line, cut into these cells, is. */
    boolean is(String line, List<List<String>> cells) {
        int number = rows.size() < 2 ? NOT_NUMBERED : numberAt();
        if (number == NOT_NUMBERED || line.startsWith("\t")) {
            return false;
        }
        List<List<String>> row = rows.get(rows.size() - 1);
        if (first(cells, 0).isEmpty() || beginsRow(cells, number) || row.size() < 2) {
            return false;
        }
        // A cell over several rows stands in the first of them only.
        int full = number > 0 && Marker.isRowNumber(first(row, 0)) ? width - number : width;
        boolean open = row.size() < full && row.size() + cells.size() - 1 <= full;
        boolean units =
                row.size() == full && cells.size() == 1 && UnitWords.isNamed(first(cells, 0)) && endsInUnits(row);
        boolean torn = row.size() == full && cells.size() == 1 && isOpen(row);
        return open || units || torn;
    }

    /** With its number, before which only what several rows have in common may stand. */
    private static boolean beginsRow(List<List<String>> cells, int number) {
        return Marker.isRowNumber(first(cells, 0)) || Marker.isRowNumber(first(cells, number));
    }

    private static String first(List<List<String>> cells, int column) {
        return cells.size() <= column || cells.get(column).isEmpty()
                ? ""
                : cells.get(column).get(0).strip();
    }

    /** In which of the first two columns the rows are numbered. */
    private int numberAt() {
        return IntStream.range(0, 2)
                .filter(column -> Column.of(first(rows.get(0), column))
                        .filter(Column.NUMBER::equals)
                        .isPresent())
                .findFirst()
                .orElse(NOT_NUMBERED);
    }

    private static boolean endsInUnits(List<List<String>> row) {
        List<String> cell = last(row);
        return !cell.isEmpty() && UnitWords.isNamed(Characters.narrow(cell.get(cell.size() - 1)));
    }

    /** Whether the last cell broke off in the middle. */
    static boolean isOpen(List<List<String>> row) {
        String words =
                last(row).isEmpty() ? "" : last(row).get(last(row).size() - 1).strip();
        return !words.isEmpty() && "、，；：".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    static List<String> last(List<List<String>> row) {
        return row.get(row.size() - 1);
    }
}
