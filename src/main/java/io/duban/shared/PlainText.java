package io.duban.shared;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/**
 * Texts in their plain form, which shows an eye the same: documents and workbooks are read in it. What was typed or
 * sent is kept as it came, so it may have signs that its plain form has not.
 */
public final class PlainText {

    /**
     * Radicals without a decomposition in Unicode, and the characters that they stand for (EquivalentUnifiedIdeograph).
     */
    private static final String RADICALS =
            "⺁⺂⺃⺄⺅⺆⺈⺉⺊⺋⺌⺍⺎⺏⺐⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺫⺬⺭⺯⺰⺱⺲⺳⺴⺶⺹⺺⺻⺼⺾⺿⻀⻁⻂⻃⻄⻅⻆" + "⻈⻉⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻖⻗⻘⻙⻚⻛⻜⻝⻟⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲";

    private static final String IDEOGRAPHS =
            "厂乛乚乙亻冂刀刂卜㔾小尐兀尣尢巳幺彑彐忄心扌攵旡日月歺民氵氺灬爫爬丬牛犭王目示礻糹纟罓罒㓁冗羊耂肀聿肉艹艺艻虎衤覀西见角" + "讠贝车辶辷辸邑钅長镸长门阝雨青韦页风飞食飠饣马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀";

    /**
     * Signs without width, hyphens that only say where a word may be broken, and what chooses a glyph or a direction.
     */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F"
                    + "\\uFE00-\\uFE0F\\uFEFF\\uFFF9-\\uFFFB\\x{E0000}-\\x{E0FFF}]");

    /** Radicals, ligatures of letters, ideographs and letters that are in Unicode twice. */
    private static final Pattern TWIN = Pattern.compile(
            "[\\u2E80-\\u2FDF\\uF900-\\uFAFF\\uFB00-\\uFB06\\x{2F800}-\\x{2FA1F}\\x{1D400}-\\x{1D7FF}]");

    private static final Pattern BLANK =
            Pattern.compile("[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u2800\\u3164\\uFFA0]");
    /** Blanks that a typesetter put into a number: narrow ones, and an unbreakable one before thousands. */
    private static final Pattern WITHIN_NUMBER = Pattern.compile(
            "(?<=\\d)[\\u2004-\\u200A\\u202F\\u205F](?=\\d)|(?<=(?<!\\d)\\d{1,3})\\u00A0(?=\\d{3}(?!\\d))");

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u000B\\f\\u0085\\u2028\\u2029]");

    /** What no printer prints, line ends and tabs aside. */
    private static final Pattern CONTROL =
            Pattern.compile("[\\x00-\\x08\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F\\uFFFE\\uFFFF]");

    private PlainText() {}

    /**
     * Without signs that cannot be seen, with one kind of line end and of blank, and without a second form of any
     * character. The plain form of a plain form is itself.
     */
    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        String one = LINE_END.matcher(text).replaceAll("\n");
        String seen = UNSEEN.matcher(CONTROL.matcher(one).replaceAll("")).replaceAll("");
        String whole = WITHIN_NUMBER.matcher(seen).replaceAll("");
        return TWIN.matcher(BLANK.matcher(whole).replaceAll(" ")).replaceAll(found -> twin(found.group()));
    }

    /** Whether there are characters that no text has: they are left out of the plain one. */
    public static boolean hasControls(String text) {
        return CONTROL.matcher(text).find();
    }

    /** What stands, where a cell says it in its plain form; else what the cell says. */
    public static String beside(String cell, String standing) {
        return of(standing).strip().equals(cell) ? standing : cell;
    }

    /** Most texts: of ordinary ideographs and of what a typewriter writes. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char one = text.charAt(at);
            if ((one < 0x4E00 || one > 0x9FFF) && (one < ' ' || one > '~')) {
                return false;
            }
        }
        return true;
    }

    private static String twin(String one) {
        int radical = RADICALS.indexOf(one);
        return radical < 0 ? Normalizer.normalize(one, Form.NFKC) : IDEOGRAPHS.substring(radical, radical + 1);
    }
}
