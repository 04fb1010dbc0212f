package io.duban.reading.workbook;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that a format puts before and behind a number, as in 约12座. Of formats that part, scale or choose numbers in
 * other ways there are none.
 */
record FormatWords(String before, String behind) {

    static final FormatWords NONE = new FormatWords("", "");

    private static final String PIECE = "\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]|[^\"\\\\;]";
    private static final Pattern FIRST_SECTION = Pattern.compile("^(?:" + PIECE + ")*");
    private static final Pattern CHOICE = Pattern.compile("\\[\\s*[<>=]");

    /** The places of digits, with points and thousands' marks between them. */
    private static final Pattern DIGITS = Pattern.compile(
            "^((?:" + PIECE + ")*?)([#0?][#0?,]*(?:\\.[#0?]*)?|general|g/通用格式)((?:" + PIECE + ")*)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"|\\\\(.)|[_*].|\\[[^\\]]*\\]|([^\"\\\\])");
    private static final int QUOTED = 1;
    private static final int NOT_QUOTED = 3;
    private static final Pattern OTHER_PLACES = Pattern.compile("[#0?!,.%]|e[+-]", Pattern.CASE_INSENSITIVE);

    static FormatWords of(String code) {
        Matcher section = FIRST_SECTION.matcher(code);
        String first = section.find() ? section.group() : "";
        Matcher digits = DIGITS.matcher(first);
        if (CHOICE.matcher(code).find() || !digits.matches() || digits.group(2).endsWith(",")) {
            return NONE;
        }
        String before = bare(digits.group(1));
        String behind = bare(digits.group(3));
        return OTHER_PLACES.matcher(before + behind).find()
                ? NONE
                : new FormatWords(words(digits.group(1)), words(digits.group(3)));
    }

    /** What is left of a piece without the words that stand in quotation marks. */
    private static String bare(String piece) {
        return said(piece, NOT_QUOTED);
    }

    private static String words(String piece) {
        String words = said(piece, QUOTED);
        return words.chars().anyMatch(Character::isLetter) ? words : "";
    }

    /** What stands in the given group of {@link #LITERAL}, and in those behind it. */
    private static String said(String piece, int first) {
        StringBuilder words = new StringBuilder();
        Matcher each = LITERAL.matcher(piece);
        while (each.find()) {
            for (int group = first; group <= NOT_QUOTED; group++) {
                words.append(each.group(group) == null ? "" : each.group(group));
            }
        }
        return words.toString();
    }

    /** Around a number that is shown; below zero another part of the format may hold. */
    String around(String shown, BigDecimal number) {
        return number.signum() < 0 ? shown : before + shown + behind;
    }
}
