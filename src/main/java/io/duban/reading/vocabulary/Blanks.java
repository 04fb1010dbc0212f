package io.duban.reading.vocabulary;

import java.util.regex.Pattern;

/** Blanks that stand between units where others set marks. */
public final class Blanks {

    private static final Pattern GAP =
            Pattern.compile("(?<=[局委办部会府心院厅司处所队站镇乡道联团行社校馆区县市公司位门室企政）)])[ \\u3000](?=\\s*[\\p{IsHan}\\d])");

    private Blanks() {}

    /** The text, as long as before, with a mark in place of every blank between two units. */
    public static String listed(String text) {
        return GAP.matcher(text).replaceAll("、");
    }
}
