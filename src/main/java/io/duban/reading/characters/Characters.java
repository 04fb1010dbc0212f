package io.duban.reading.characters;

import io.duban.shared.PlainText;

/**
 * Gives characters their ordinary forms, in two steps. {@link #plain} changes nothing that an eye could see, and is
 * applied before a text is laid down; {@link #narrow} keeps the length, so that whatever is read from the narrow text
 * stands at the same place of the text as it was printed.
 */
public final class Characters {

    /** The last is no sign: a scan takes 市 for 巿, a word that nobody uses. */
    private static final String WIDE = "－＋＜＞＝％＃＆／﹣﹪−‐‑︰︵︶﹙﹚︿﹀︽︾﹐﹑﹔﹕﹖﹗︐︑︒︓︔︕︖｡､｢｣巿";

    private static final String NARROW = "-+<>=%#&/-%---：（）（）〈〉《》，、；：？！，、。：；！？。、「」市";

    /** Between digits only: behind the number of an item it stays as it is printed. */
    private static final String WIDE_POINT = "．";

    private static final String POINT = ".";
    private static final String NUMERALS = "一二三四五六七八九十百";

    private Characters() {}

    /** As {@link PlainText#of} says. */
    public static String plain(String text) {
        return PlainText.of(text);
    }

    /** Whether there are characters that no text has: they are left out of the plain one. */
    public static boolean hasControls(String text) {
        return PlainText.hasControls(text);
    }

    /**
     * With narrow digits, letters and signs, days in digits, simplified characters, full stops for points between
     * words, and upright signs for those of vertical lines; as long as before.
     */
    public static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text);
        Traditional.simplify(narrow);
        for (int i = 0; i < narrow.length(); i++) {
            narrow.setCharAt(i, narrow(narrow.charAt(i)));
        }
        for (int i = narrow.indexOf(WIDE_POINT); i > 0; i = narrow.indexOf(WIDE_POINT, i + 1)) {
            boolean decimal = i + 1 < narrow.length() && isDigit(narrow.charAt(i - 1)) && isDigit(narrow.charAt(i + 1));
            narrow.setCharAt(i, decimal ? '.' : narrow.charAt(i));
        }
        for (int i = narrow.indexOf(POINT); i > 0; i = narrow.indexOf(POINT, i + 1)) {
            narrow.setCharAt(i, endsSentence(narrow, i) ? '。' : '.');
        }
        MisreadDigits.narrow(narrow);
        return HanDates.narrow(narrow.toString());
    }

    private static char narrow(char each) {
        if (each < 0x2010) {
            return each;
        }
        boolean wide = (each >= '０' && each <= '９') || (each >= 'Ａ' && each <= 'Ｚ') || (each >= 'ａ' && each <= 'ｚ');
        if (wide) {
            return (char) (each - '０' + '0');
        }
        int known = WIDE.indexOf(each);
        return known < 0 ? each : NARROW.charAt(known);
    }

    /** Between words a point is the full stop of a keyboard or a scan; behind 一 it belongs to a number. */
    private static boolean endsSentence(CharSequence text, int point) {
        return point + 1 < text.length()
                && Character.isIdeographic(text.charAt(point + 1))
                && Character.isIdeographic(text.charAt(point - 1))
                && NUMERALS.indexOf(text.charAt(point - 1)) < 0;
    }

    private static boolean isDigit(char each) {
        return each >= '0' && each <= '9';
    }
}
