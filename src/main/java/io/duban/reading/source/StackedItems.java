package io.duban.reading.source;

import io.duban.reading.characters.Digits;
import io.duban.reading.document.Patience;
import io.duban.reading.vocabulary.Column;
import io.duban.reading.vocabulary.Marker;
import io.duban.reading.vocabulary.MarkerKind;
import io.duban.reading.vocabulary.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts a table together that was copied with each cell on a line of its own and has no column of numbers: its items
 * bear them, and before some of them stands the cell that was merged over them and those below.
 */
final class StackedItems {

    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_COLUMNS = 8;
    private static final int LONGEST_HEADING = 12;
    private static final int LONGEST_ROW = 24;
    private static final WordList SUMS = WordList.of("小计 合计 总计");

    private final List<String> lines;
    private final List<String> headings = new ArrayList<>();

    /** Which of the headings is that of the items. */
    private int items;

    private final List<String> rows = new ArrayList<>();

    private StackedItems(List<String> lines) {
        this.lines = lines;
    }

    /** The lines, those of such a table joined by tabs and without its sums; all as they are where it does not fit. */
    static List<String> unstacked(List<String> lines, Patience patience) {
        for (int at = 0; at < lines.size(); at++) {
            patience.check();
            if (!lines.get(at).isBlank() && isHeading(lines.get(at).strip())) {
                StackedItems table = new StackedItems(lines.subList(at, lines.size()).stream()
                        .map(String::strip)
                        .toList());
                int read = table.read();
                if (read > 0) {
                    List<String> done = new ArrayList<>(lines.subList(0, at));
                    done.addAll(table.rows);
                    done.addAll(lines.subList(at + read, lines.size()));
                    return done;
                }
            }
        }
        return lines;
    }

    private static boolean isHeading(String line) {
        return line.length() <= LONGEST_HEADING
                && Marker.of(line).isEmpty()
                && Column.of(line).isPresent();
    }

    /** How many lines belong to the table; 0 where they are none. */
    private int read() {
        int first = next(0, 1);
        if (first < 0) {
            return 0;
        }
        int at = heads(first);
        if (at == 0) {
            return 0;
        }
        String section = "";
        int end = 0;
        int ordinal = 1;
        for (int from = first; from >= 0; ordinal++) {
            String before = section(filled(at, from));
            section = before.isEmpty() ? section : before;
            int next = next(from, ordinal + 1);
            int last = last(from, next < 0 ? Math.min(lines.size(), from + LONGEST_ROW) : next);
            List<String> columns = headings.subList(items, headings.size());
            List<String> row = filled(from, last);
            List<String> cells = row.size() == columns.size() ? row : CellFit.of(row, columns, false);
            if (cells.isEmpty()) {
                return 0;
            }
            rows.add((items > 0 ? section + "\t" : "") + String.join("\t", cells));
            end = last;
            at = last;
            from = next;
        }
        return rows.size() > 2 ? end : 0;
    }

    /** Where the headings end that stand before the first item; 0 where they are not those of such a table. */
    private int heads(int first) {
        int end = 0;
        int known = 0;
        for (int i = 0; i < first && headings.size() <= MOST_COLUMNS; i++) {
            String line = lines.get(i);
            boolean note = line.startsWith("（") && end > 0;
            if (note) {
                headings.add(headings.remove(headings.size() - 1) + line);
            } else if (!line.isEmpty()) {
                headings.add(line);
            }
            boolean heads = isHeading(line);
            known = heads ? headings.size() : known;
            end = heads ? i + 1 : end;
        }
        headings.subList(known, headings.size()).clear();
        if (!divideTasks()) {
            return 0;
        }
        List<String> line = new ArrayList<>(headings);
        if (items > 0) {
            line.set(0, "类别");
        }
        rows.add(String.join("\t", line));
        return end;
    }

    /** Items in the first or the second column, units behind them, and a last column that tells where a row ends. */
    private boolean divideTasks() {
        items = column(Column.TASK).or(() -> column(Column.CONTENT)).orElse(MOST_COLUMNS);
        return headings.size() >= FEWEST_COLUMNS
                && items <= 1
                && headings.stream().flatMap(one -> Column.of(one).stream()).anyMatch(Column::isUnits)
                && ends().filter(column -> column == Column.LIMIT || column.isUnits())
                        .isPresent();
    }

    private Optional<Column> ends() {
        return Column.of(headings.get(headings.size() - 1));
    }

    private Optional<Integer> column(Column wanted) {
        for (int i = 0; i < headings.size(); i++) {
            if (Column.of(headings.get(i)).filter(column -> column == wanted).isPresent()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The line of the item with a number, from a line on; -1 where there is none. */
    private int next(int from, int ordinal) {
        for (int i = from; i < lines.size(); i++) {
            Optional<Marker> marker = Marker.of(lines.get(i));
            if (marker.filter(found -> found.kind() == MarkerKind.DIGIT && found.ordinal() == ordinal)
                    .isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** Behind the last of some lines that is what stands in the last column. */
    private int last(int from, int to) {
        int last = from;
        for (int i = from + 1; i < to; i++) {
            boolean fits = CellFit.fits(lines.get(i), headings.get(headings.size() - 1));
            last = fits && (last == from || ends().filter(Column::isUnits).isPresent()) ? i + 1 : last;
        }
        return last;
    }

    private List<String> filled(int from, int to) {
        return lines.subList(from, Math.max(from, to)).stream()
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** What stands before an item without the sums of what is above. */
    private static String section(List<String> before) {
        return String.join(
                "",
                before.stream()
                        .filter(line -> !SUMS.has(line) && !Digits.are(line))
                        .toList());
    }
}
