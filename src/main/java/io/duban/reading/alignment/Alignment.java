package io.duban.reading.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of some tasks is which of others: one to one, the most alike first, by title or the beginning of the text. */
public final class Alignment {

    private static final double ALIKE = 0.85;
    private static final double BEGINS_ALIKE = 0.92;
    private static final int SHORTEST_BEGINNING = 6;
    private static final int START = 30;
    private static final int SHORTEST_START = 8;

    private Alignment() {}

    private record Pair(double alike, int label, int found) {}

    /** The index of the found task for that of each wanted one that has any. */
    public static Map<Integer, Integer> of(List<Likeness> wanted, List<Likeness> found) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double alike = Math.max(title(wanted.get(i), found.get(j)), start(wanted.get(i), found.get(j)));
                if (alike >= ALIKE) {
                    double order = 0.05 * path(wanted.get(i), found.get(j)) - 0.0001 * Math.abs(i - j);
                    pairs.add(new Pair(alike + order, i, j));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::alike)
                .thenComparingInt(Pair::label)
                .thenComparingInt(Pair::found)
                .reversed());
        Map<Integer, Integer> aligned = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!aligned.containsKey(pair.label()) && taken.add(pair.found())) {
                aligned.put(pair.label(), pair.found());
            }
        }
        return aligned;
    }

    private static double title(Likeness label, Likeness found) {
        String one = label.title();
        String other = found.title();
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        double alike = Similarity.reaching(ALIKE, one, other);
        boolean begins = one.startsWith(other) || other.startsWith(one);
        boolean longEnough = Math.min(one.length(), other.length()) >= SHORTEST_BEGINNING;
        return begins && longEnough ? Math.max(alike, BEGINS_ALIKE) : alike;
    }

    private static double start(Likeness label, Likeness found) {
        int length =
                Math.min(START, Math.min(label.start().length(), found.start().length()));
        return length < SHORTEST_START
                ? 0
                : Similarity.reaching(
                        ALIKE, label.start().substring(0, length), found.start().substring(0, length));
    }

    private static double path(Likeness label, Likeness found) {
        return label.path().isEmpty() || found.path().isEmpty() ? 0 : Similarity.of(label.path(), found.path());
    }
}
