package io.duban.reading.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells of several lines as spreadsheets copy them, in quotation marks: put on the line of their row, a tag at each
 * break.
 */
final class QuotedCells {

    private static final Pattern CELL = Pattern.compile("(?<=^|[\t,])\"((?:[^\"]|\"\")*)\"(?=[\t,]|$)");
    private static final Pattern OPEN = Pattern.compile("(?:^|[\t,])\"(?:[^\"]|\"\")*$");
    /** Cells behind tabs, or at least two of them behind commas. */
    private static final Pattern PARTED = Pattern.compile("\t|^[^\",]*,[^\",]*,");

    private static final String BREAK = "<br>";
    private static final int MOST_LINES = 60;

    private QuotedCells() {}

    static List<String> joined(List<String> lines) {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int end = end(lines, i);
            String row = String.join(BREAK, lines.subList(i, end + 1));
            joined.add(row.indexOf('\t') < 0 ? row : bare(row));
            i = end;
        }
        return joined;
    }

    /**
     * The last line of the row that begins at a line: the one on which every quoted cell is closed, if there is one.
     */
    private static int end(List<String> lines, int begin) {
        if (!PARTED.matcher(lines.get(begin)).find()) {
            return begin;
        }
        StringBuilder row = new StringBuilder(lines.get(begin));
        int last = Math.min(lines.size(), begin + MOST_LINES) - 1;
        for (int i = begin; i <= last; i++) {
            if (!OPEN.matcher(CELL.matcher(row).replaceAll("")).find()) {
                return i;
            }
            row.append(i < last ? BREAK + lines.get(i + 1) : "");
        }
        return begin;
    }

    private static String bare(String row) {
        return CELL.matcher(row)
                .replaceAll(cell -> Matcher.quoteReplacement(cell.group(1).replace("\"\"", "\"")));
    }
}
