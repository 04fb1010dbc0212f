package io.duban.reading.source;

import io.duban.reading.tables.Headings;
import io.duban.reading.vocabulary.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Running text in two columns whose lines a program put beside each other, blanks between them: the left column is read
 * first.
 */
final class LineColumns {

    private static final Pattern GAP = Pattern.compile("(?<=\\S)(?: {2,}|[ \u3000]{2,})(?=\\S)");
    private static final int FEWEST_LINES = 5;
    private static final int NARROWEST = 14;
    /** So far the beginnings of the lines on the right lie apart at the most, in half widths. */
    private static final int ASKEW = 2;

    private final List<String> lines;
    private final List<String> unfolded = new ArrayList<>();
    private final List<String> begun = new ArrayList<>();

    /** The two parts of a line, and how far from its beginning the right one stands. */
    private record Parted(String left, String right, int from) {}

    private LineColumns(List<String> lines) {
        this.lines = lines;
    }

    /**
     * Lines one below the other.
     *
     * @param begun the first line of each stretch that was in columns
     */
    record Unfolded(List<String> lines, List<String> begun) {}

    static Unfolded of(List<String> lines) {
        LineColumns columns = new LineColumns(lines);
        for (int i = 0; i < lines.size(); ) {
            i = columns.take(i);
        }
        return new Unfolded(columns.unfolded, columns.begun);
    }

    /** Takes the stretch or the line that begins at a place; where the next one begins. */
    private int take(int begin) {
        Optional<Parted> first = parted(lines.get(begin));
        if (first.isPresent()) {
            List<String> left = new ArrayList<>();
            List<String> right = new ArrayList<>();
            int end = collect(begin, first.get().from(), left, right);
            if (isProse(left) && isProse(right) && !isTable(first.get())) {
                begun.add("“" + first.get().left() + "”");
                unfolded.addAll(left);
                unfolded.addAll(right);
                return end;
            }
        }
        unfolded.add(lines.get(begin));
        return begin + 1;
    }

    /** The parts of all lines from one on whose right part stands under that of the first; where they end. */
    private int collect(int begin, int from, List<String> left, List<String> right) {
        int at = begin;
        for (; at < lines.size(); at++) {
            String line = lines.get(at);
            Optional<Parted> parted = parted(line).filter(found -> Math.abs(found.from() - from) <= ASKEW);
            int indent =
                    width(line.substring(0, line.length() - line.stripLeading().length()));
            if (parted.isPresent()) {
                left.add(parted.get().left());
                right.add(parted.get().right());
            } else if (Math.abs(indent - from) <= ASKEW && !line.isBlank()) {
                right.add(line.strip());
            } else if (!line.isBlank() && indent < NARROWEST && width(line) < from) {
                left.add(line.strip());
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean isTable(Parted first) {
        return Headings.divideTasks(List.of(first.left(), first.right()));
    }

    /** Several lines, most of them as wide as text is, and with its marks in them. */
    private static boolean isProse(List<String> column) {
        long wide = column.stream().filter(line -> width(line) >= NARROWEST).count();
        long marked =
                column.stream().filter(line -> Punctuation.isIn(line, "，。；：")).count();
        return column.size() >= FEWEST_LINES && wide * 2 > column.size() && marked * 2 > column.size();
    }

    private static Optional<Parted> parted(String line) {
        Matcher gap = GAP.matcher(line);
        if (line.indexOf('\t') >= 0 || line.indexOf('|') >= 0 || !gap.find()) {
            return Optional.empty();
        }
        String left = line.substring(0, gap.start()).strip();
        String right = line.substring(gap.end()).strip();
        boolean two = !gap.find() && width(line.substring(0, gap.regionEnd())) > NARROWEST;
        return two ? Optional.of(new Parted(left, right, width(line) - width(right))) : Optional.empty();
    }

    /** In half widths. */
    private static int width(String words) {
        return words.chars().map(each -> each < 0x1100 ? 1 : 2).sum();
    }
}
