package io.duban.shared;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What differs between two wordings, word by word; a Chinese character counts as a word, a number as one. */
public final class Wordings {

    private static final Pattern WORD = Pattern.compile("\\d+(?:\\.\\d+)?|[A-Za-z]+|\\s+|.", Pattern.DOTALL);

    /** Beyond that many words in either, the time for comparing them word by word would be felt. */
    private static final int LONGEST = 6000;

    private Wordings() {}

    /** Whether a stretch is in both, only in the earlier wording, or only in the later one. */
    public enum Standing {
        SAME,
        GONE,
        NEW
    }

    /** A stretch of either wording. */
    public record Stretch(Standing standing, String words) {}

    /**
     * The stretches in their order; what is gone stands before what came for it. A single word that stayed between two
     * changes is told as part of them, and where hardly a word stayed both are shown whole: so they can be read.
     */
    public static List<Stretch> between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        if (old.size() > LONGEST || now.size() > LONGEST) {
            return whole(before, after);
        }
        List<Hunk> hunks = hunks(old, now);
        int stayed = hunks.stream().mapToInt(hunk -> hunk.same().size()).sum();
        if (stayed * 4 < Math.max(old.size(), now.size())) {
            return whole(before, after);
        }
        List<Stretch> stretches = new ArrayList<>();
        for (Hunk hunk : hunks) {
            add(stretches, Standing.SAME, hunk.same());
            add(stretches, Standing.GONE, hunk.gone());
            add(stretches, Standing.NEW, hunk.come());
        }
        return stretches;
    }

    /** The one wording whole, then the other; one stretch where they are the same. */
    public static List<Stretch> whole(String before, String after) {
        List<Stretch> stretches = new ArrayList<>();
        boolean same = before.equals(after);
        add(stretches, same ? Standing.SAME : Standing.GONE, List.of(before));
        add(stretches, Standing.NEW, same ? List.of() : List.of(after));
        return stretches;
    }

    private static List<Hunk> hunks(List<String> old, List<String> now) {
        List<Hunk> hunks = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            List<String> same = old.subList(at, delta.getSource().getPosition());
            Hunk hunk = new Hunk(
                    same, delta.getSource().getLines(), delta.getTarget().getLines());
            if (!hunks.isEmpty() && same.size() <= 1) {
                hunk = hunks.remove(hunks.size() - 1).joined(hunk);
            }
            hunks.add(hunk);
            at = delta.getSource().last() + 1;
        }
        hunks.add(new Hunk(old.subList(at, old.size()), List.of(), List.of()));
        return hunks;
    }

    /** What stayed, and what is gone and came after it. */
    private record Hunk(List<String> same, List<String> gone, List<String> come) {

        Hunk joined(Hunk next) {
            return new Hunk(same, joined(gone, next.same, next.gone), joined(come, next.same, next.come));
        }

        private static List<String> joined(List<String> first, List<String> between, List<String> last) {
            return Stream.of(first, between, last).flatMap(List::stream).toList();
        }
    }

    private static void add(List<Stretch> stretches, Standing standing, List<String> words) {
        String joined = String.join("", words);
        if (!joined.isEmpty()) {
            stretches.add(new Stretch(standing, joined));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
