package io.duban.reading.vocabulary;

import java.util.ArrayList;
import java.util.List;

/** Marks of sentences and what they part. The marks that count are handed in: prose, lists and cells differ in them. */
public final class Punctuation {

    private Punctuation() {}

    /** Where the first of some marks stands, from a place on; -1 where there is none. */
    public static int first(String text, int from, String marks) {
        for (int i = from; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether one of some marks stands in a text. */
    public static boolean isIn(String text, String marks) {
        return first(text, 0, marks) >= 0;
    }

    /** Whether a text ends with one of some marks. */
    public static boolean ends(String text, String marks) {
        return !text.isEmpty() && marks.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether a line ends a sentence or a label, perhaps within a bracket or in quotation marks. */
    public static boolean endsSentence(String line) {
        boolean closed = ends(line, "”）)】") && ends(line.substring(0, line.length() - 1), "。；！？");
        return closed || ends(line, "。；：！？!?;:");
    }

    /** Whether a text is made of some marks and blanks only, or empty. */
    public static boolean isAll(String text, String marks) {
        return withoutEnd(text, marks).isEmpty();
    }

    /** A text without the marks and blanks at its end. */
    public static String withoutEnd(String text, String marks) {
        int end = text.length();
        while (end > 0 && (Character.isWhitespace(text.charAt(end - 1)) || marks.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return text.substring(0, end);
    }

    /** The stretches between some marks that are not empty. */
    public static List<Brackets.Piece> cut(String text, String marks) {
        List<Brackets.Piece> pieces = new ArrayList<>();
        char by = ' ';
        int start = 0;
        while (start <= text.length()) {
            int mark = first(text, start, marks);
            int end = mark < 0 ? text.length() : mark;
            if (end > start) {
                pieces.add(new Brackets.Piece(text.substring(start, end), start, by));
            }
            by = mark < 0 ? by : text.charAt(mark);
            start = end + 1;
        }
        return pieces;
    }
}
