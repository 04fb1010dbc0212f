package io.duban.reading.cleaning;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines each of which stands twice, one right behind the other, or all of them one after the other.
 *
 * @param doubled how many were left out
 */
public record DoubledLines(List<String> lines, int doubled) {

    private static final int FEWEST = 3;
    private static final int LONG = 60;

    /** A share of so many lines is doubled where it is no chance. */
    private static final int ONE_OF = 4;

    public DoubledLines {
        lines = List.copyOf(lines);
    }

    /** Blank lines between the two do not part them. */
    public static DoubledLines once(List<String> lines) {
        List<String> filled = lines.stream()
                .filter(line -> !line.isBlank())
                .map(String::strip)
                .toList();
        int half = filled.size() / 2;
        boolean whole = (half > 1 || filled.stream().anyMatch(line -> line.length() > LONG))
                && filled.size() == 2 * half
                && filled.subList(0, half).equals(filled.subList(half, 2 * half));
        return whole ? new DoubledLines(filled.subList(0, half), half) : eachOnce(lines);
    }

    private static DoubledLines eachOnce(List<String> lines) {
        List<String> once = new ArrayList<>();
        String last = "";
        int doubled = 0;
        int filled = 0;
        for (String line : lines) {
            boolean again = !line.isBlank() && line.strip().equals(last);
            doubled += again ? 1 : 0;
            filled += line.isBlank() ? 0 : 1;
            last = again ? "" : line.isBlank() ? last : line.strip();
            if (!again) {
                once.add(line);
            }
        }
        boolean chance = doubled < FEWEST || doubled * ONE_OF < filled;
        return chance ? new DoubledLines(lines, 0) : new DoubledLines(once, doubled);
    }
}
