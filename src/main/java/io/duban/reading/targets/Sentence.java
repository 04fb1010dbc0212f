package io.duban.reading.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence and where it begins.
 *
 * @param text with everything in quotation marks, brackets and titles blanked out, and commas full width, its length
 *     unchanged
 */
record Sentence(String text, String printed, int start) {

    private static final String ENDS = "。；;！？!?\n";
    private static final String OPENING = "（(《〈〔【[";
    private static final String CLOSING = "）)》〉〕】]";

    /** Nobody writes longer ones; what lost its full stops is cut, so that time does not grow with its square. */
    private static final int LONGEST = 500;

    private static final Pattern PAUSE = Pattern.compile("、|以及|和(?![谐平])|与");
    private static final int LONGEST_CLAUSE = 120;

    static List<Sentence> of(String text) {
        String open = blanked(text);
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length() || ENDS.indexOf(open.charAt(i)) >= 0 || i - start == LONGEST;
            if (end && i > start) {
                sentences.add(new Sentence(open.substring(start, i), text.substring(start, i), start));
            }
            start = end ? i + 1 : start;
        }
        return sentences;
    }

    /** The clause around a place, from the last comma to the next. */
    int clauseStart(int place) {
        int comma = place - 1;
        int farthest = Math.max(0, place - LONGEST_CLAUSE);
        while (comma >= farthest && !cutsClause(text.charAt(comma))) {
            comma--;
        }
        return comma + 1;
    }

    /** Whether only a semicolon parts it from what was said before. */
    boolean goesOn(String paragraph) {
        return start > 0 && "；;".indexOf(paragraph.charAt(start - 1)) >= 0;
    }

    /** Where the words begin that may name a quantity, the one before it having ended at {@code end}. */
    int nameStart(int end, int next) {
        int clause = clauseStart(next);
        if (end <= clause) {
            return clause;
        }
        Matcher pause = PAUSE.matcher(text).region(end, next);
        int at = clause;
        while (pause.find()) {
            at = pause.end();
        }
        return at;
    }

    int clauseEnd(int place) {
        int comma = place;
        while (comma < text.length() && !cutsClause(text.charAt(comma))) {
            comma++;
        }
        return comma;
    }

    private static boolean cutsClause(char each) {
        return each == '，' || each == ',' || each == '：' || each == ':';
    }

    /** Quotation marks are often of two kinds in one pair, or lack the second; none goes beyond its sentence. */
    private static String blanked(String text) {
        StringBuilder open = new StringBuilder(text);
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (OPENING.indexOf(each) >= 0) {
                depth += isNote(text, i) ? 0 : 1;
            } else if (CLOSING.indexOf(each) >= 0) {
                depth = Math.max(0, depth - (i > 1 && isNote(text, i - 2) ? 0 : 1));
            } else if (each == '"' || each == '“' || each == '”') {
                quoted = each == '“' || (each == '"' && !quoted);
            } else if (each == '。') {
                quoted = false;
            } else if (each == ',' && !isDigit(text, i + 1) && depth == 0 && !quoted) {
                open.setCharAt(i, '，');
            } else if (depth > 0 || quoted) {
                open.setCharAt(i, '○');
            }
        }
        return open.toString();
    }

    private static boolean isDigit(String text, int place) {
        return place < text.length() && Character.isDigit(text.charAt(place));
    }

    /** A single character in brackets, as in 套（次）, belongs to its unit of measure. */
    private static boolean isNote(String text, int place) {
        return OPENING.indexOf(text.charAt(place)) >= 0
                && place + 2 < text.length()
                && CLOSING.indexOf(text.charAt(place + 2)) >= 0;
    }
}
