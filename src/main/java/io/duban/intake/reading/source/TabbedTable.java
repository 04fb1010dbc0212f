package io.duban.intake.reading.source;

import io.duban.intake.reading.document.DocumentWriter;
import io.duban.intake.reading.outline.Marker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Collects lines with tabs as the rows of a table. Pages copied from the web leave paragraph tags in cells, and a cell
 * may then go on over several lines.
 */
final class TabbedTable {

    private static final Pattern TAG = Pattern.compile("</?p>|<br\\s*/?>");
    private static final String PARAGRAPH = "<p>";

    private static final int LONGEST_HEADING = 30;

    private final List<List<List<String>>> rows = new ArrayList<>();

    /** A heading without tabs: one of the table's own if a row follows it, else what comes after the table. */
    private final List<String> headings = new ArrayList<>();

    /** Whether the line belongs to a table; if so, it has been taken. */
    boolean takes(String line) {
        if (line.isBlank() && !rows.isEmpty() && line.indexOf('\t') < 0) {
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
        List<List<String>> cells = new ArrayList<>();
        for (String cell : line.split("\t", -1)) {
            cells.add(new ArrayList<>(Arrays.asList(TAG.split(cell))));
        }
        if (goesOn) {
            goOn(cells);
        } else {
            rows.add(cells);
        }
        return true;
    }

    /** A number and a title with a tab between them are no table. */
    private static boolean begins(String line) {
        List<String> filled = Arrays.stream(line.split("\t", -1))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
        return filled.size() > (Marker.of(String.join("", filled)).isPresent() ? 2 : 1);
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
        row.get(row.size() - 1).addAll(cells.get(0));
        row.addAll(cells.subList(1, cells.size()));
    }
}
