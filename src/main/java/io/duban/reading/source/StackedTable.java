package io.duban.reading.source;

import io.duban.reading.document.Patience;
import io.duban.reading.vocabulary.Column;
import io.duban.reading.vocabulary.Marker;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a table together that was copied with each cell on a line of its own. Its headings stand below one another, a
 * row begins with its number, and a row without a number has one cell fewer.
 */
final class StackedTable {

    private static final int FEWEST_COLUMNS = 3;
    private static final int LONGEST_SECTION = 30;

    private final List<String> lines;
    private final int columns;
    private final List<String> rows = new ArrayList<>();
    private List<String> headings = List.of();
    private int at;

    private StackedTable(List<String> lines, int columns) {
        this.lines = lines;
        this.columns = columns;
    }

    /** The lines, the cells of such tables joined by tabs; blank lines are kept only outside of them. */
    static List<String> unstacked(List<String> lines, Patience patience) {
        List<String> done = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            List<String> filled = headings(lines, at, patience);
            if (filled.isEmpty()) {
                done.add(lines.get(at++));
            } else {
                List<String> rest = lines.subList(at, lines.size());
                StackedTable table = new StackedTable(rest, filled.size());
                at += table.read();
                done.addAll(table.rows);
            }
        }
        return done;
    }

    /**
     * The headings that stand below one another from a line on; none unless a number comes first and units are told.
     */
    private static List<String> headings(List<String> lines, int from, Patience patience) {
        List<String> found = new ArrayList<>();
        if (lines.get(from).strip().equals("序号")) {
            for (int i = from; i < lines.size(); i++) {
                patience.check();
                String line = lines.get(i).strip();
                if (!line.isEmpty() && Column.of(line).isEmpty()) {
                    break;
                }
                if (!line.isEmpty()) {
                    found.add(line);
                }
            }
        }
        boolean table = found.size() >= FEWEST_COLUMNS
                && found.stream()
                        .flatMap(heading -> Column.of(heading).stream())
                        .anyMatch(Column::isUnits);
        return table ? found : List.of();
    }

    /** Answers how many lines belong to the table. */
    private int read() {
        headings = take(columns);
        row(headings, "");
        int end = at;
        while (at < lines.size()) {
            String line = next();
            if (isSection(line)) {
                rows.add(line);
                at++;
            } else if (Marker.isRowNumber(line)) {
                numbered();
            } else {
                break;
            }
            end = at;
        }
        return end;
    }

    /** A row and those below it that share its number; what is left over at the end of the table is none of them. */
    private void numbered() {
        int begin = at++;
        List<String> cells = new ArrayList<>();
        int from = at;
        while (at < lines.size() && !Marker.isRowNumber(next()) && !isSection(next())) {
            cells.add(next());
            at++;
        }
        boolean last = at >= lines.size();
        int width = columns - 1;
        int complete = last ? cells.size() / width * width : cells.size();
        String number = lines.get(begin).strip();
        if (cells.size() > width && cells.size() % width > 0) {
            List<String> fitted = CellFit.of(cells, headings.subList(1, columns), last);
            if (!fitted.isEmpty()) {
                row(fitted, number + "\t");
                return;
            }
        }
        for (int i = 0; i < complete; i += width) {
            row(cells.subList(i, Math.min(complete, i + width)), (i == 0 ? number : "") + "\t");
        }
        if (last) {
            at = from;
            take(complete);
        }
    }

    private List<String> take(int count) {
        List<String> taken = new ArrayList<>();
        while (taken.size() < count) {
            taken.add(next());
            at++;
        }
        return taken;
    }

    /** The next line that is not blank, or a blank one where there is none. */
    private String next() {
        while (at < lines.size() - 1 && lines.get(at).isBlank()) {
            at++;
        }
        return lines.get(at).strip();
    }

    private void row(List<String> cells, String before) {
        rows.add(before + String.join("\t", cells));
    }

    private static boolean isSection(String line) {
        return line.length() <= LONGEST_SECTION
                && line.indexOf('。') < 0
                && !Marker.isRowNumber(line)
                && Marker.of(line).isPresent();
    }
}
