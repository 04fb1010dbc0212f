package io.duban.reading.source;

import io.duban.reading.characters.Characters;
import io.duban.reading.document.DocumentWriter;
import io.duban.reading.tables.Headings;
import io.duban.reading.vocabulary.Marker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Collects lines with tabs as the rows of a table. Pages copied from the web leave paragraph tags in cells, and a cell
 * may then go on over several lines.
 */
final class TabbedTable {

    private static final Pattern TAG = Pattern.compile("</?p>|<br\\s*/?>");
    private static final String PARAGRAPH = "<p>";

    private static final int LONGEST_HEADING = 30;
    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_ABOVE = 3;
    private static final int LONGEST_BRANCH = 5;

    private final List<List<List<String>>> rows = new ArrayList<>();

    /** A heading without tabs: one of the table's own if a row follows it, else what comes after the table. */
    private final List<String> headings = new ArrayList<>();

    private int width;

    /** Whether the line belongs to a table; if so, it has been taken. */
    boolean takes(String line) {
        if (line.isBlank() && !rows.isEmpty() && line.indexOf('\t') < 0) {
            return true;
        }
        if (headings.isEmpty() && new RestOfRow(rows, width).is(line, cells(line))) {
            goOn(cells(line));
            return true;
        }
        if (headings.isEmpty() && isHeading(line)) {
            headings.add(line);
            return true;
        }
        boolean goesOn = !rows.isEmpty() && line.startsWith(PARAGRAPH);
        boolean isRow = line.indexOf('\t') >= 0 && (!rows.isEmpty() || begins(line));
        if (!goesOn && !isRow) {
            return false;
        }
        headings.forEach(heading -> rows.add(List.of(List.of(heading))));
        headings.clear();
        add(cells(line), goesOn);
        return true;
    }

    /** Whether a line heads a table that divides tasks, and what stands above it heads none. */
    boolean endsBefore(String line) {
        List<String> cells = List.of(line.split("\t", -1));
        return !rows.isEmpty()
                && cells.size() >= FEWEST_COLUMNS
                && cells.size() != rows.get(0).size()
                && rows.size() <= MOST_ABOVE
                && Headings.divideTasks(cells)
                && rows.stream()
                        .map(row ->
                                row.stream().map(cell -> String.join("", cell)).toList())
                        .noneMatch(Headings::divideTasks);
    }

    private void add(List<List<String>> cells, boolean goesOn) {
        if (isTorn(cells)) {
            List<String> broken = RestOfRow.last(rows.get(rows.size() - 1));
            broken.add(broken.remove(broken.size() - 1) + cells.get(0).remove(0));
            goOn(cells);
        } else if (goesOn) {
            goOn(cells);
        } else {
            rows.addAll(parted(cells));
        }
    }

    private static List<List<String>> cells(String line) {
        List<List<String>> cells = new ArrayList<>();
        for (String cell : line.split("\t", -1)) {
            List<String> lines = new ArrayList<>(Arrays.asList(TAG.split(cell)));
            cells.add(lines.isEmpty() ? new ArrayList<>(List.of("")) : lines);
        }
        return cells;
    }

    /** A number and a title with a tab between them are no table. */
    private static boolean begins(String line) {
        List<String> filled = Arrays.stream(line.split("\t", -1))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
        return filled.size() > (Marker.of(String.join("", filled)).isPresent() ? 2 : 1);
    }

    /**
     * Rows that lost the breaks between them: as many cells at a time as there are headings before the first number.
     */
    private List<List<List<String>>> parted(List<List<String>> cells) {
        if (rows.isEmpty()) {
            int first = IntStream.range(0, cells.size())
                    .filter(i -> Characters.narrow(cells.get(i).get(0).strip()).equals("1"))
                    .findFirst()
                    .orElse(cells.size());
            width = first < FEWEST_COLUMNS ? cells.size() : first;
        }
        List<List<List<String>>> parts = new ArrayList<>();
        boolean several = cells.size() > width && cells.size() % width == 0;
        int step = several ? width : cells.size();
        for (int i = 0; i < cells.size(); i += step) {
            parts.add(new ArrayList<>(cells.subList(i, i + step)));
        }
        return parts;
    }

    /** Whether these cells are the rest of a row whose last cell broke off in the middle of a list. */
    private boolean isTorn(List<List<String>> cells) {
        if (rows.size() < 2) {
            return false;
        }
        List<List<String>> row = rows.get(rows.size() - 1);
        return RestOfRow.isOpen(row)
                && row.size() + cells.size() - 1 <= rows.get(0).size();
    }

    /** （交通支队） and 松垣分局, which stand behind the name of whose they are. */
    private static boolean isRestOfName(String words) {
        return words.startsWith("（") || (words.endsWith("分局") && words.length() <= LONGEST_BRANCH);
    }

    private boolean isHeading(String line) {
        return !rows.isEmpty()
                && line.indexOf('\t') < 0
                && line.strip().length() <= LONGEST_HEADING
                && line.indexOf('。') < 0
                && Marker.of(line.strip()).isPresent();
    }

    /** Writes what was collected and begins anew; answers a heading that came behind the table. */
    List<String> flush(DocumentWriter writer) {
        writer.table(rows);
        rows.clear();
        List<String> behind = List.copyOf(headings);
        headings.clear();
        return behind;
    }

    private void goOn(List<List<String>> cells) {
        List<List<String>> row = rows.get(rows.size() - 1);
        List<String> open = RestOfRow.last(row);
        List<String> rest = cells.get(0);
        if (!open.isEmpty() && !rest.isEmpty() && isRestOfName(rest.get(0).strip())) {
            open.add(open.remove(open.size() - 1) + rest.get(0).strip());
            open.addAll(rest.subList(1, rest.size()));
        } else {
            open.addAll(rest);
        }
        row.addAll(cells.subList(1, cells.size()));
    }
}
