package io.duban.reading.vocabulary;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Years from the first to the last, such as （2021—2035年）.
 *
 * @param start where it begins in a text, its bracket included
 * @param end where it ends, its bracket included
 * @param bracketed whether it stands in brackets, and nothing else in them
 * @param named whether the word 年 stands behind the last year
 */
public record YearSpan(int first, int last, int start, int end, boolean bracketed, boolean named) {

    private static final Pattern SPAN =
            Pattern.compile("([（(]\\s*)?(?<!\\d)(20\\d\\d)\\s*年?\\s*[-—–～~至到]+\\s*(20\\d\\d)(\\s*年)?(\\s*[）)])?");

    /** All that stand in a text, in order. */
    public static List<YearSpan> in(String text) {
        return SPAN.matcher(text).results().map(YearSpan::of).toList();
    }

    /** Whether a line is one in brackets and nothing else. */
    public static boolean isLine(String line) {
        return in(line).stream().anyMatch(span -> span.bracketed && span.start == 0 && span.end == line.length());
    }

    private static YearSpan of(MatchResult found) {
        return new YearSpan(
                Integer.parseInt(found.group(2)),
                Integer.parseInt(found.group(3)),
                found.start(),
                found.end(),
                found.group(1) != null && found.group(5) != null,
                found.group(4) != null);
    }
}
