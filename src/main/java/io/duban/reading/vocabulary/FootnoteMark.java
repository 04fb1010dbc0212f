package io.duban.reading.vocabulary;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands for a note, such as [7] or ⑦.
 *
 * @param start where it begins in a text
 * @param end where it ends
 */
public record FootnoteMark(String words, int start, int end) {

    private static final Pattern MARK = Pattern.compile("[\\[［〔【]注?\\d{1,3}[\\]］〕】]|[①-⑳]");

    /** All that stand in a text, in order. */
    public static List<FootnoteMark> in(String text) {
        return MARK.matcher(text)
                .results()
                .map(found -> new FootnoteMark(found.group(), found.start(), found.end()))
                .toList();
    }

    /** A text without the one at its end. */
    public static String withoutLast(String text) {
        return in(text).stream()
                .filter(mark -> mark.end == text.length())
                .findFirst()
                .map(mark -> text.substring(0, mark.start))
                .orElse(text);
    }
}
