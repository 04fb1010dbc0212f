package io.duban.intake.web;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the lines of a document begin and end, and the portions in which it is shown, so that no page grows with it.
 */
final class TextLines {

    private static final int LONGEST_LINE = 3_000;
    private static final int PORTION = 12_000;

    /** A line, or as much of it as is shown at once; {@code end} is not part of it. */
    record Line(int start, int end) {}

    private final List<Line> lines = new ArrayList<>();
    private final List<Integer> portions = new ArrayList<>();

    TextLines(String text) {
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int stop = newline < 0 ? text.length() : newline;
            for (int from = start; from < stop; from += LONGEST_LINE) {
                take(new Line(from, Math.min(stop, from + LONGEST_LINE)), text);
            }
            start = stop + 1;
        }
    }

    private void take(Line line, String text) {
        if (text.substring(line.start(), line.end()).isBlank()) {
            return;
        }
        boolean full = portions.isEmpty() || line.end() - lines.get(last()).start() > PORTION;
        if (full) {
            portions.add(lines.size());
        }
        lines.add(line);
    }

    private int last() {
        return portions.get(portions.size() - 1);
    }

    int portions() {
        return portions.size();
    }

    /** The lines of a portion, counted from 0; those of the first or the last where there is no such. */
    List<Line> portion(int wanted) {
        if (lines.isEmpty()) {
            return List.of();
        }
        int at = Math.max(0, Math.min(wanted, portions.size() - 1));
        int to = at + 1 < portions.size() ? portions.get(at + 1) : lines.size();
        return lines.subList(portions.get(at), to);
    }

    /** The portion in which this place of the document stands. */
    int portionOf(int place) {
        int portion = 0;
        while (portion + 1 < portions.size()
                && lines.get(portions.get(portion + 1)).start() <= place) {
            portion++;
        }
        return portion;
    }

    /** Where the line begins in which this place stands. */
    int lineOf(int place) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (lines.get(middle).start() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return lines.isEmpty() ? 0 : lines.get(low).start();
    }
}
