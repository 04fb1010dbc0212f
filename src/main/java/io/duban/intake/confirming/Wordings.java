package io.duban.intake.confirming;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

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

    /** The stretches in their order; what is gone stands before what came for it. */
    public static List<Stretch> between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        if (old.size() > LONGEST || now.size() > LONGEST) {
            return both(before, after);
        }
        List<Stretch> stretches = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            add(stretches, Standing.SAME, old.subList(at, delta.getSource().getPosition()));
            add(stretches, Standing.GONE, delta.getSource().getLines());
            add(stretches, Standing.NEW, delta.getTarget().getLines());
            at = delta.getSource().last() + 1;
        }
        add(stretches, Standing.SAME, old.subList(at, old.size()));
        return stretches;
    }

    private static List<Stretch> both(String before, String after) {
        return List.of(new Stretch(Standing.GONE, before), new Stretch(Standing.NEW, after));
    }

    private static void add(List<Stretch> stretches, Standing standing, List<String> words) {
        if (!words.isEmpty()) {
            stretches.add(new Stretch(standing, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
