package io.duban.reading.vocabulary;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Labels in brackets of their own, in place of a colon behind them: 〔牵头单位〕市教育局 and 【完成时限】6月底; and those behind a
 * mark that only catches the eye: ▷牵头：市教育局.
 */
public final class BracketedLabels {

    private static final Pattern LABEL = Pattern.compile("(?<![^\\s。；;])[〔【\\[（(〖]((?:" + RoleWords.WORDS + "|"
            + RoleWords.ALONE + "|\\p{IsHan}{0,4}(?:时限|期限|时间|时点|进度)(?:要求|节点|安排)?))[〕】\\]）)〗][:：]?");

    /** Only words of two characters are spread. */
    private static final int SPREAD = 2;

    private BracketedLabels() {}

    /** The text, as long as before, with a colon behind each of them and no brackets, blanks in place of marks. */
    public static String plain(String text) {
        return withoutMarks(LABEL.matcher(
                        text.lines().map(BracketedLabels::together).collect(Collectors.joining("\n")))
                .replaceAll(label -> label.group(1)
                        + "："
                        + " ".repeat(label.group().length() - label.group(1).length() - 1)));
    }

    /** 期　　限：, spread to the width of the labels below it, with its blanks behind it. */
    private static String together(String text) {
        String bare = text.stripLeading();
        int colon = Punctuation.first(bare, 0, ":：");
        String label = colon < 0 ? "" : bare.substring(0, colon);
        int last = label.length() - 1;
        boolean spread = last >= SPREAD
                && Character.isIdeographic(label.charAt(last))
                && Punctuation.isAll(label.substring(1, last), "");
        return spread
                ? text.substring(0, text.length() - bare.length())
                        + label.charAt(0)
                        + label.charAt(last)
                        + bare.charAt(colon)
                        + " ".repeat(label.length() - SPREAD)
                        + bare.substring(colon + 1)
                : text;
    }

    private static String withoutMarks(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char before = i == 0 ? ' ' : plain.charAt(i - 1);
            boolean begins = Character.isWhitespace(before) || "。；;".indexOf(before) >= 0;
            if (begins
                    && isMark(plain.charAt(i))
                    && RoleWords.isSaid(plain.substring(i + 1).strip())) {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }

    /** Whether a sign only catches the eye. */
    public static boolean isMark(char sign) {
        return "•·※".indexOf(sign) >= 0
                || Character.getType(sign) == Character.OTHER_SYMBOL
                || Character.getType(sign) == Character.MATH_SYMBOL;
    }
}
