package io.duban.reading.source;

import io.duban.reading.document.Patience;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Groups of lines that touch each other. */
final class Joined {

    private Joined() {}

    /** Walked from top to bottom, so that a line is only compared with those at its height. */
    static List<List<Box>> of(List<Box> lines, float near, Patience patience) {
        List<Box> sorted = lines.stream().sorted(Comparator.comparing(Box::top)).toList();
        float tallest = (float) lines.stream().mapToDouble(Box::height).max().orElse(0);
        BitSet taken = new BitSet();
        List<List<Box>> groups = new ArrayList<>();
        for (int i = taken.nextClearBit(0); i < sorted.size(); i = taken.nextClearBit(i)) {
            List<Box> group = new ArrayList<>();
            Deque<Integer> next = new ArrayDeque<>(List.of(i));
            taken.set(i);
            while (!next.isEmpty()) {
                patience.check();
                int at = next.pop();
                Box line = sorted.get(at);
                group.add(line);
                for (int j = first(sorted, line.top() - tallest - near); j < sorted.size(); j++) {
                    if (sorted.get(j).top() > line.bottom() + near) {
                        break;
                    }
                    if (!taken.get(j) && line.meets(sorted.get(j), near)) {
                        taken.set(j);
                        next.push(j);
                    }
                }
            }
            groups.add(group);
        }
        return groups;
    }

    /** The first line that begins no higher than a place. */
    private static int first(List<Box> sorted, float top) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (sorted.get(middle).top() < top) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
