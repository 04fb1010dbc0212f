package io.duban.reading.vocabulary;

import java.util.regex.Pattern;

/** Labels in brackets of their own, in place of a colon behind them: 〔牵头单位〕市教育局 and 【完成时限】6月底. */
public final class BracketedLabels {

    private static final Pattern LABEL = Pattern.compile("(?<![^\\s。；;])[〔【\\[（(〖]((?:" + RoleWords.WORDS + "|"
            + RoleWords.ALONE + "|\\p{IsHan}{0,4}(?:时限|期限|时间|时点|进度)(?:要求|节点|安排)?))[〕】\\]）)〗][:：]?");

    private BracketedLabels() {}

    /** The text, as long as before, with a colon behind each of them and no brackets. */
    public static String plain(String text) {
        return LABEL.matcher(text)
                .replaceAll(label -> label.group(1)
                        + "："
                        + " ".repeat(label.group().length() - label.group(1).length() - 1));
    }
}
