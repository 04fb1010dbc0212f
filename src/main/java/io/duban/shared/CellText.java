package io.duban.shared;

import java.util.regex.Pattern;

/** Texts as the format of workbooks stores them, which has escapes for signs: a text that looks like one is no sign. */
public final class CellText {

    private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** From which a spreadsheet, and Duban itself, reads just this text. */
    public static String of(String text) {
        return text.contains("_x") ? LIKE_AN_ESCAPE.matcher(text).replaceAll("_x005F_") : text;
    }
}
