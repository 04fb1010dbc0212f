package io.duban;

import java.util.List;

/** Texts of one line as no test would think of them, each of which somebody has reason to keep. */
public final class OddTexts {

    /**
     * Beyond the first plane, composed of marks, of joined signs, with line and direction marks, with odd blanks, with
     * signs that show nothing, with twins of other signs, and with what some format has for itself.
     */
    public static final List<String> LINES = List.of(
            "𠮷野\uD83C\uDFDE",
            "e\u0301 é ñ n\u0303",
            "\uD83D\uDC69\u200D\uD83D\uDD27",
            "一\u2028二\u2029三",
            "\u200Fשלום\u200E x",
            "\u202Eabc\u202C",
            "甲\u3000\u00A0 乙",
            "ﾊﾝｶｸ ＡＢＣ １２",
            "<b>&amp;%s{0}'\"\\",
            "邊\uDB40\uDD00 葛\uDB40\uDD01",
            "ᄒ\u1161\u11AB 한",
            "零\u200B宽\uFEFF度\u00AD断",
            "\u00A0两头\u00A0",
            "张　三",
            "\u2F54\uFA1A\uFB01\u1820\u180B",
            "_x0041_",
            "甲、乙，丙；（推定）",
            "上级 > 名称/分局");

    private OddTexts() {}
}
