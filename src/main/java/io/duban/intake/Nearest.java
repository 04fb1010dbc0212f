package io.duban.intake;

import static java.util.Comparator.comparing;

import java.util.List;

/** Finds what somebody may have meant. */
public final class Nearest {

    private static final int SHOWN = 3;

    private record Guess(String name, int distance) {}

    private Nearest() {}

    /** At most three, the nearest first; none that shares less than half of its characters with what was typed. */
    public static List<String> of(String typed, List<String> names) {
        return names.stream()
                .map(name -> new Guess(name, distance(typed, name)))
                .filter(guess -> guess.distance() * 2
                        <= Math.max(typed.length(), guess.name().length()))
                .sorted(comparing(Guess::distance).thenComparing(Guess::name))
                .limit(SHOWN)
                .map(Guess::name)
                .toList();
    }

    /** How many characters must be put in, taken out or exchanged. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int above = row[j];
                int exchange = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(exchange, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[to.length()];
    }
}
