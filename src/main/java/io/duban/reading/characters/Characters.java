package io.duban.reading.characters;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/**
 * Gives characters their ordinary forms, in two steps. {@link #plain} changes nothing that an eye could see, and is
 * applied before a text is laid down; {@link #narrow} keeps the length, so that whatever is read from the narrow text
 * stands at the same place of the text as it was printed.
 */
public final class Characters {

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

    /** The last is no sign: a scan takes 市 for 巿, a word that nobody uses. */
    private static final String WIDE = "－＋＜＞＝％＃＆／﹣﹪−‐‑︰︵︶﹙﹚︿﹀︽︾﹐﹑﹔﹕﹖﹗︐︑︒︓︔︕︖｡､｢｣巿";

    private static final String NARROW = "-+<>=%#&/-%---：（）（）〈〉《》，、；：？！，、。：；！？。、「」市";

    /** Between digits only: behind the number of an item it stays as it is printed. */
    private static final String WIDE_POINT = "．";

    private Characters() {}

    /**
     * Without signs that cannot be seen, with one kind of line end and of blank, and without a second form of any
     * character.
     */
    public static String plain(String text) {
        String one = LINE_END.matcher(text).replaceAll("\n");
        String seen = UNSEEN.matcher(CONTROL.matcher(one).replaceAll("")).replaceAll("");
        String whole = WITHIN_NUMBER.matcher(seen).replaceAll("");
        return TWIN.matcher(BLANK.matcher(whole).replaceAll(" ")).replaceAll(found -> twin(found.group()));
    }

    /** Whether there are characters that no text has: they are left out of the plain one. */
    public static boolean hasControls(String text) {
        return CONTROL.matcher(text).find();
    }

    /**
     * With narrow digits, letters and signs, days in digits, simplified characters, and upright signs for those of
     * vertical lines; as long as before.
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

    private static boolean isDigit(char each) {
        return each >= '0' && each <= '9';
    }

    private static String twin(String one) {
        int radical = RADICALS.indexOf(one);
        return radical < 0 ? Normalizer.normalize(one, Form.NFKC) : IDEOGRAPHS.substring(radical, radical + 1);
    }
}
