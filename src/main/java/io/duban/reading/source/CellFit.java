package io.duban.reading.source;

import io.duban.reading.characters.Characters;
import io.duban.reading.vocabulary.Column;
import io.duban.reading.vocabulary.TimeLimits;
import io.duban.reading.vocabulary.UnitWords;
import java.util.ArrayList;
import java.util.List;

/** Tells which of the lines of a row stand together in one cell, where there are more lines than columns. */
final class CellFit {

    private static final String BREAK = "<br>";

    /** Points, weights and sums of money are short. */
    private static final int LONGEST_ASIDE = 8;

    private final List<String> lines;
    private final List<String> headings;

    private CellFit(List<String> lines, List<String> headings) {
        this.lines = lines;
        this.headings = headings;
    }

    /**
     * The cells of one row, lines of the same cell parted by breaks; none where they do not fit at all.
     *
     * @param last whether lines that follow the table may stand behind them
     */
    static List<String> of(List<String> lines, List<String> headings, boolean last) {
        return last || lines.size() > 2 * headings.size() ? List.of() : new CellFit(lines, headings).best();
    }

    /** The way of parting the lines that puts most of them where their column is; each column has one at least. */
    private List<String> best() {
        int columns = headings.size();
        int[][] fits = new int[columns + 1][lines.size() + 1];
        int[][] from = new int[columns + 1][lines.size() + 1];
        for (int column = 1; column <= columns; column++) {
            for (int end = column; end <= lines.size() - (columns - column); end++) {
                fits[column][end] = -1;
                int sum = 0;
                for (int start = end - 1; start >= column - 1; start--) {
                    sum += fits(lines.get(start), headings.get(column - 1)) ? 1 : 0;
                    boolean reachable = column > 1 || start == 0;
                    if (reachable && fits[column - 1][start] + sum >= fits[column][end]) {
                        fits[column][end] = fits[column - 1][start] + sum;
                        from[column][end] = start;
                    }
                }
            }
        }
        List<String> cells = new ArrayList<>();
        int end = lines.size();
        for (int column = columns; column > 0; column--) {
            int start = from[column][end];
            cells.add(0, String.join(BREAK, lines.subList(start, end)));
            end = start;
        }
        return fits[columns][lines.size()] * 4 >= lines.size() * 3 ? cells : List.of();
    }

    /** Whether some words are what stands below a heading. */
    static boolean fits(String line, String heading) {
        String words = Characters.narrow(line);
        boolean limit = TimeLimits.isLimit(words);
        boolean units = !limit && UnitWords.isNamed(words);
        Column column = Column.of(heading).orElse(Column.CONTENT);
        boolean other = !units && !limit && (column != Column.UNUSED || words.length() <= LONGEST_ASIDE);
        return column.isUnits() ? units : column == Column.LIMIT ? limit : other;
    }
}
