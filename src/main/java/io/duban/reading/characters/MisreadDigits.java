package io.duban.reading.characters;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Letters that a scan took for the digits 0 and 1, as in 2O25年l0月. */
public final class MisreadDigits {

    private static final String ALIKE = "OoIl|";
    private static final String DIGITS = "00111";
    /**
     * With digits among them, or where something is counted or dated; no letter may touch them, as in CO2, and O2O and
     * B2B are words.
     */
    private static final Pattern RUN =
            Pattern.compile("(?<![A-Za-z0-9.|])(?:(?!(?:[Oo]2[Oo]|[IlO|]+)(?![\\dOol|]))(?=[OoIl|]*\\d)"
                    + "\\d*[OoIl|][\\dOoIl|]*|(?<=\\p{IsHan})(?:l|[Il]{2})(?=[年月日号个项处座家条名人台套所公亩万亿%％]))(?![A-Za-z|+])");

    private MisreadDigits() {}

    /** Where they stand in a text. */
    public static List<MatchResult> in(String text) {
        return RUN.matcher(text).results().toList();
    }

    /** With digits in their places. */
    static void narrow(StringBuilder text) {
        for (MatchResult run : in(text.toString())) {
            for (int i = run.start(); i < run.end(); i++) {
                int alike = ALIKE.indexOf(text.charAt(i));
                text.setCharAt(i, alike < 0 ? text.charAt(i) : DIGITS.charAt(alike));
            }
        }
    }
}
