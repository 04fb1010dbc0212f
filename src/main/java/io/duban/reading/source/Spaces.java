package io.duban.reading.source;

import java.util.regex.Pattern;

/** Blanks that a typesetter put in and that mean nothing. */
final class Spaces {

    private static final Pattern AROUND_DIGITS =
            Pattern.compile("(?<=[\\p{IsHan}〔（(])[ \\u00A0]+(?=[\\d〕）)])|(?<=\\d)[ \\u00A0]+(?=[\\p{IsHan}%％〔〕）])");
    private static final Pattern BETWEEN_HAN =
            Pattern.compile("(?<=[\\p{IsHan}\\p{IsPunctuation}])[ \\u00A0]+(?=[\\p{IsHan}，。；：、（）《》“”〔〕])");

    private Spaces() {}

    /** 到 2032 年 becomes 到2032年. */
    static String aroundDigits(String text) {
        return AROUND_DIGITS.matcher(text).replaceAll("");
    }

    /** Without blanks between Chinese characters, as they come from justified lines. */
    static String closed(String text) {
        return BETWEEN_HAN.matcher(aroundDigits(text)).replaceAll("");
    }
}
