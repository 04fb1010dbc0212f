package io.duban.reading.vocabulary;

import io.duban.reading.characters.Digits;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A year such as 2032年 that stands in a text.
 *
 * @param start where its number begins
 * @param end where the word 年 ends
 */
public record WrittenYear(int year, int start, int end) {

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)(\\s*年)?");
    private static final WordList TO = WordList.of("到 至");
    private static final WordList CENTURIES = WordList.of("19 20");
    private static final int DIGITS = 4;

    /** No word before a year that says what it is for is longer, blanks included. */
    private static final int NEAR = 8;

    /** All of them, in order. */
    public static List<WrittenYear> in(String text) {
        return YEAR.matcher(text)
                .results()
                .filter(found -> found.group(2) != null)
                .map(WrittenYear::of)
                .toList();
    }

    /** The first one, if there is any. */
    public static OptionalInt first(String text) {
        return in(text).stream().mapToInt(WrittenYear::year).findFirst();
    }

    /** The first year that a heading names, which may lack the word 年. */
    public static OptionalInt heading(String words) {
        return YEAR.matcher(words).results().mapToInt(found -> of(found).year()).findFirst();
    }

    /** Whether some words are the number of a year and nothing else, not even 年. */
    public static boolean isBare(String words) {
        return words.length() == DIGITS && CENTURIES.begins(words) && Digits.are(words);
    }

    /** Whether it says until when: 到2032年. */
    public boolean isEnd(String text) {
        return TO.ends(before(text));
    }

    /** The last few characters before it, without the blanks between. */
    public String before(String text) {
        return text.substring(Math.max(0, start - NEAR), start).stripTrailing();
    }

    private static WrittenYear of(MatchResult found) {
        return new WrittenYear(Integer.parseInt(found.group(1)), found.start(), found.end());
    }
}
