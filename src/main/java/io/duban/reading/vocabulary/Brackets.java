package io.duban.reading.vocabulary;

import java.util.ArrayList;
import java.util.List;

/** Brackets of every kind, full and half width. */
public final class Brackets {

    private static final String OPENING = "（(〔[【〈{﹝";
    private static final String CLOSING = "）)〕]】〉}﹞";

    private Brackets() {}

    /** A bracketed stretch of a text, its brackets included; {@code closed} unless the text ends before it does. */
    public record Group(int start, int end, boolean closed, String inside) {}

    /** The outermost bracketed stretches, in order. */
    public static List<Group> outermost(String text) {
        List<Group> groups = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isOpening(text.charAt(i))) {
                start = depth == 0 ? i : start;
                depth++;
            } else if (isClosing(text.charAt(i)) && depth > 0) {
                depth--;
                if (depth == 0) {
                    groups.add(new Group(start, i + 1, true, text.substring(start + 1, i)));
                }
            }
        }
        if (depth > 0) {
            groups.add(new Group(start, text.length(), false, text.substring(start + 1)));
        }
        return groups;
    }

    /** A stretch of a text between two cuts. */
    public record Piece(String text, int start, char cutBy) {}

    /** Cuts a text at each of the given characters that stands outside brackets. */
    public static List<Piece> split(String text, String cuts) {
        List<Piece> pieces = new ArrayList<>();
        int depth = 0;
        int start = 0;
        char by = ' ';
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            depth += isOpening(each) ? 1 : isClosing(each) && depth > 0 ? -1 : 0;
            if (depth == 0 && cuts.indexOf(each) >= 0) {
                pieces.add(new Piece(text.substring(start, i), start, by));
                start = i + 1;
                by = each;
            }
        }
        pieces.add(new Piece(text.substring(start), start, by));
        return pieces;
    }

    /**
     * Where the first of the given characters outside brackets stands, from a place on; the text's end where there is
     * none.
     */
    public static int end(String text, int from, String stops) {
        return from + split(text.substring(from), stops).get(0).text().length();
    }

    /** A text without the bracketed stretches at its end. */
    public static String withoutLast(String text) {
        String rest = text.stripTrailing();
        List<Group> groups = outermost(rest);
        for (int i = groups.size() - 1;
                i >= 0 && groups.get(i).closed() && groups.get(i).end() == rest.length();
                i--) {
            rest = rest.substring(0, groups.get(i).start()).stripTrailing();
        }
        return rest;
    }

    /** A text without anything that stands in brackets. */
    public static String without(String text) {
        StringBuilder rest = new StringBuilder(text);
        List<Group> groups = outermost(text);
        for (int i = groups.size() - 1; i >= 0; i--) {
            rest.delete(groups.get(i).start(), groups.get(i).end());
        }
        return rest.toString();
    }

    static boolean isOpening(char each) {
        return OPENING.indexOf(each) >= 0;
    }

    static boolean isClosing(char each) {
        return CLOSING.indexOf(each) >= 0;
    }
}
