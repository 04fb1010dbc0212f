package io.duban.reading.vocabulary;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A five-year plan (五年规划) that some words name.
 *
 * @param start where its name begins in the words
 * @param end where its name, with 期末 and the like, ends
 * @param lastYear its last year; its first is four years earlier
 */
public record FiveYearPlan(int start, int end, int lastYear) {

    private static final Pattern NAME = Pattern.compile("[“\"]?十([一二三四五六七八九])五[”\"]?(?:时期|期间|期末|末|规划期)?");

    /** The tenth; each later one ended five years after the one before. */
    private static final int TENTH_ENDED = 2005;

    private static final int YEARS = 5;

    /** All that the words name, in order. */
    public static List<FiveYearPlan> in(String words) {
        return NAME.matcher(words).results().map(FiveYearPlan::of).toList();
    }

    public int firstYear() {
        return lastYear - YEARS + 1;
    }

    private static FiveYearPlan of(MatchResult found) {
        int later = "一二三四五六七八九".indexOf(found.group(1)) + 1;
        return new FiveYearPlan(found.start(), found.end(), TENTH_ENDED + YEARS * later);
    }
}
