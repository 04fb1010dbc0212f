package io.duban.reading.characters;

import java.util.OptionalInt;
import java.util.function.IntPredicate;

/** Numbers in the digits 0 to 9. */
public final class Digits {

    private static final String ALL = "0123456789";

    /** With so many of them a number is an {@code int} for certain. */
    private static final int SAFE = 9;

    private Digits() {}

    public static boolean is(int character) {
        return ALL.indexOf(character) >= 0;
    }

    /** Whether a text is digits and nothing else. */
    public static boolean are(String text) {
        return !text.isEmpty() && text.chars().allMatch(Digits::is);
    }

    /** Whether there is one in a text. */
    public static boolean isIn(String text) {
        return text.chars().anyMatch(Digits::is);
    }

    /** A text without its digits. */
    public static String without(String text) {
        return kept(text, character -> !is(character));
    }

    /** The digits of a text, without all that stands between them. */
    public static String only(String text) {
        return kept(text, Digits::is);
    }

    /** The number that a text is; empty where it is none, or one of more than nine digits. */
    public static OptionalInt number(String text) {
        return are(text) && text.length() <= SAFE ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    private static String kept(String text, IntPredicate which) {
        return text.chars()
                .filter(which)
                .collect(StringBuilder::new, (kept, each) -> kept.append((char) each), StringBuilder::append)
                .toString();
    }
}
