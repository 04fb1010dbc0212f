package io.duban.reading.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Tables copied from a browser whose cells held paragraphs: a line with nothing but a tab stands between two cells, the
 * lines of one cell stand below one another, and an empty line ends the row. Each row becomes one line with tabs.
 */
final class ParagraphCells {

    private static final String BREAK = "<br>";
    private static final int FEWEST_ROWS = 2;
    private static final int LONGEST_SECTION = 30;

    /** Sums and sections may stand between two rows, each on a line of its own. */
    private static final int MOST_BETWEEN = 6;

    private static final int FEWEST_PARTS = 2;

    private ParagraphCells() {}

    /** The lines, rows of such tables on one line each; all as they are where there are no such tables. */
    static List<String> joined(List<String> lines) {
        List<String> done = new ArrayList<>();
        int rows = 0;
        for (int at = 0; at < lines.size(); ) {
            int end = at;
            while (end < lines.size() && !lines.get(end).isEmpty()) {
                end++;
            }
            List<String> block = lines.subList(at, end);
            boolean row = block.stream().filter(ParagraphCells::parts).count() >= FEWEST_PARTS;
            rows += row ? 1 : 0;
            int width = row || !mayHead(block) ? 0 : width(lines, end);
            done.addAll(row ? List.of(row(block)) : width > 0 ? List.of(through(block.get(0), width)) : block);
            at = Math.min(lines.size(), end + 1);
            if (end < lines.size()) {
                done.add("");
            }
        }
        return rows < FEWEST_ROWS ? lines : done;
    }

    /** A line of its own, short and no sentence: it may stand over the rows that follow, through all columns. */
    private static boolean mayHead(List<String> block) {
        return block.size() == 1
                && block.get(0).length() <= LONGEST_SECTION
                && block.get(0).indexOf('\t') < 0
                && block.get(0).indexOf('。') < 0;
    }

    /** How many cells the next block has; 0 where it is no row. */
    private static int width(List<String> lines, int from) {
        int cells = 0;
        int at = from;
        while (at < lines.size() && at < from + MOST_BETWEEN && !begins(lines, at)) {
            at++;
        }
        while (at < lines.size() && !lines.get(at).isEmpty()) {
            cells += parts(lines.get(at++)) ? 1 : 0;
        }
        return cells < FEWEST_PARTS ? 0 : cells + 1;
    }

    /** Whether a block of several lines begins at a line. */
    private static boolean begins(List<String> lines, int at) {
        return !lines.get(at).isEmpty()
                && at + 1 < lines.size()
                && !lines.get(at + 1).isEmpty();
    }

    private static String through(String line, int width) {
        return String.join("\t", Collections.nCopies(width, line.strip()));
    }

    private static boolean parts(String line) {
        return line.isBlank() && line.indexOf('\t') >= 0;
    }

    private static String row(List<String> block) {
        StringBuilder row = new StringBuilder();
        boolean begun = false;
        for (String line : block) {
            if (parts(line)) {
                row.append('\t');
                begun = false;
            } else {
                row.append(begun ? BREAK : "").append(line.strip());
                begun = true;
            }
        }
        return row.toString();
    }
}
