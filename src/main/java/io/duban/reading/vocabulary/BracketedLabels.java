package io.duban.reading.vocabulary;

import java.util.regex.Pattern;

/**
 * Labels in brackets of their own, in place of a colon behind them: 〔牵头单位〕市教育局 and 【完成时限】6月底; and those behind a
 * mark that only catches the eye: ▷牵头：市教育局.
 */
public final class BracketedLabels {

    private static final Pattern LABEL = Pattern.compile("(?<![^\\s。；;])[〔【\\[（(〖]((?:" + RoleWords.WORDS + "|"
            + RoleWords.ALONE + "|\\p{IsHan}{0,4}(?:时限|期限|时间|时点|进度)(?:要求|节点|安排)?))[〕】\\]）)〗][:：]?");

    private BracketedLabels() {}

    /** The text, as long as before, with a colon behind each of them and no brackets, blanks in place of marks. */
    public static String plain(String text) {
        return withoutMarks(LABEL.matcher(text)
                .replaceAll(label -> label.group(1)
                        + "："
                        + " ".repeat(label.group().length() - label.group(1).length() - 1)));
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

    private static boolean isMark(char sign) {
        return "•·※".indexOf(sign) >= 0
                || Character.getType(sign) == Character.OTHER_SYMBOL
                || Character.getType(sign) == Character.MATH_SYMBOL;
    }
}
