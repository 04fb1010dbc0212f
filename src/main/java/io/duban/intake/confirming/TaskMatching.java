package io.duban.intake.confirming;

import static io.duban.reading.alignment.Likeness.plain;

import io.duban.plan.ProposedItem;
import io.duban.reading.alignment.Alignment;
import io.duban.reading.alignment.Likeness;
import io.duban.reading.alignment.Similarity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which task of one edition is which of the next: by title or the beginning of the text; those that are left by their
 * number, if the text is much the same.
 */
final class TaskMatching {

    private static final int START = 40;
    private static final int COMPARED = 200;
    private static final double MUCH_THE_SAME = 0.6;

    private final List<ProposedItem> before;
    private final List<ProposedItem> now;
    private final Map<Integer, Integer> pairs;
    private final Set<Integer> taken;

    private TaskMatching(List<ProposedItem> before, List<ProposedItem> now) {
        this.before = before;
        this.now = now;
        this.pairs = new HashMap<>(Alignment.of(likenesses(before), likenesses(now)));
        this.taken = new HashSet<>(pairs.values());
    }

    /** The index of the later task for that of each earlier one that has any. */
    static Map<Integer, Integer> of(List<ProposedItem> before, List<ProposedItem> now) {
        TaskMatching matching = new TaskMatching(before, now);
        matching.byNumber();
        return matching.pairs;
    }

    private void byNumber() {
        for (int i = 0; i < before.size(); i++) {
            if (!pairs.containsKey(i)) {
                pairByNumber(i);
            }
        }
    }

    private void pairByNumber(int old) {
        IntStream.range(0, now.size())
                .filter(at -> now.get(at).number().equals(before.get(old).number()))
                .filter(at -> !taken.contains(at))
                .filter(at -> Similarity.of(text(before.get(old)), text(now.get(at))) >= MUCH_THE_SAME)
                .findFirst()
                .ifPresent(at -> {
                    pairs.put(old, at);
                    taken.add(at);
                });
    }

    private static String text(ProposedItem item) {
        String text = plain(item.content());
        return text.substring(0, Math.min(COMPARED, text.length()));
    }

    private static List<Likeness> likenesses(List<ProposedItem> items) {
        return items.stream().map(TaskMatching::likeness).toList();
    }

    private static Likeness likeness(ProposedItem item) {
        String text = plain(item.content());
        return new Likeness(
                plain(item.title()),
                text.substring(0, Math.min(START, text.length())),
                plain(String.join("", item.sectionPath())));
    }
}
