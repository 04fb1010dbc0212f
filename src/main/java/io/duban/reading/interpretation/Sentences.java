package io.duban.reading.interpretation;

import io.duban.reading.vocabulary.Brackets;
import io.duban.reading.vocabulary.Punctuation;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cuts a task's text where it may be split. */
public final class Sentences {

    private static final Pattern SENTENCE = Pattern.compile("[^。；！？\\n]+[。；！？]*(?:[（(][^（()）\\n]*[）)][。；]?)*\\n*");
    private static final int LONGEST_TITLE = 60;

    private Sentences() {}

    /** What stands in brackets behind a sentence belongs to it; joined, they are the text again. */
    public static List<String> of(String text) {
        return SENTENCE.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The beginning of a text as a title. */
    public static String title(String text) {
        String first = of(text.strip()).stream().findFirst().orElse("");
        String bare = Punctuation.withoutEnd(Brackets.without(first), "。；！？").strip();
        return bare.length() <= LONGEST_TITLE ? bare : bare.substring(0, LONGEST_TITLE) + "…";
    }
}
