package io.duban.reading.vocabulary;

import io.duban.reading.characters.Characters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number before an item.
 *
 * @param length how many characters it takes, with the blanks and the label behind it that says what kind of item it is
 */
public record Marker(MarkerKind kind, int ordinal, int length) {

    /** The first and the last of numbers that are one sign. */
    private static final List<String> SERIES = List.of("①⑳", "⑴⒇", "⒈⒛", "㈠㈩", "ⅠⅫ");

    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";

    /** Says what kind of item follows, and names none, as in 1.反馈问题：. */
    private static final Pattern CALLED =
            Pattern.compile("(?:反馈|存在|具体|主要|突出|整改|重点|工作)?(?:问题|事项|任务|项目)(?:描述|名称|表现|内容)?[:：][\\s　]*(?=\\S)");

    private static final Pattern LABEL = Pattern.compile("\\p{IsHan}{2,6}[:：][\\s　]*(?=\\S)");

    private static final Pattern ROW = Pattern.compile("[（(]?(?:[A-Za-z]{1,3}[-–—.]?)?\\d{1,3}[）)]?[.．、]?");

    private static final Pattern FIRSTLY = Pattern.compile("^([一二三四五六七八九十]{1,2})[是要][，,]?(?=\\p{IsHan})");

    private static final Pattern UNMARKED =
            Pattern.compile("^(0\\d|[1-9]\\d?(?!\\d|[ 　]*[个项条家座处件次级万亿年月日名以至到类大期号]))[ 　]*(?=[\\p{IsHan}“《])");

    /** So many numbers in a row without a mark behind them number items. */
    private static final int SERIES_OF = 3;

    private static final Pattern BEFORE_DIGITS = Pattern.compile("^(\\d{1,3})[.．﹒](?=\\d+[\\p{IsHan}])");

    /** Whether a line or a cell is the number of a row and nothing else: 7, 7., (7), 7、 or A-07. */
    public static boolean isRowNumber(String cell) {
        return ROW.matcher(Characters.narrow(cell)).matches();
    }

    /** The number at the beginning of a line, if it has one. */
    public static Optional<Marker> of(String line) {
        String narrow = Characters.narrow(line);
        for (MarkerKind kind : MarkerKind.values()) {
            Matcher found = kind.pattern().matcher(narrow);
            if (found.find()) {
                return Optional.of(new Marker(kind, ordinal(number(found)), end(narrow, found)));
            }
        }
        return Optional.empty();
    }

    /** Where the number ends, with a label behind it; behind 第一项 any label is one, for no title stands there. */
    private static int end(String line, Matcher number) {
        boolean bare = number.group(1) == null;
        Matcher called = (bare ? LABEL : CALLED).matcher(line).region(number.end(), line.length());
        return called.lookingAt() ? called.end() : number.end();
    }

    /** The first group that took part. */
    private static String number(Matcher found) {
        return Optional.ofNullable(found.group(1)).orElseGet(() -> found.group(2));
    }

    /** A number directly before other digits, as in 11.121人才: a marker only where it continues a series. */
    public static Optional<Marker> beforeDigits(String line) {
        Matcher found = BEFORE_DIGITS.matcher(line);
        return found.find()
                ? Optional.of(new Marker(MarkerKind.DIGIT, ordinal(found.group(1)), found.end()))
                : Optional.empty();
    }

    /** 01 with a blank behind it, or nothing: a marker only in a document where such numbers are a series. */
    public static Optional<Marker> unmarked(String line) {
        Matcher found = UNMARKED.matcher(line);
        return found.find()
                ? Optional.of(new Marker(MarkerKind.DIGIT, ordinal(found.group(1)), found.end()))
                : Optional.empty();
    }

    /** Whether the first few of such numbers follow one another, other lines between them. */
    public static boolean areUnmarked(List<String> lines) {
        int next = 1;
        for (String line : lines) {
            int wanted = next;
            next += unmarked(line).filter(marker -> marker.ordinal() == wanted).isPresent() ? 1 : 0;
        }
        return next > SERIES_OF;
    }

    /** 一是, 二是: in a document that has no other numbers. */
    public static Optional<Marker> firstly(String line) {
        Matcher found = FIRSTLY.matcher(line);
        return found.find()
                ? Optional.of(new Marker(MarkerKind.HAN, ordinal(found.group(1)), found.end()))
                : Optional.empty();
    }

    /** The number that some signs write. */
    public static int ordinal(String digits) {
        char first = digits.charAt(0);
        if (Character.isDigit(first)) {
            return Integer.parseInt(digits);
        }
        if (Character.isSurrogate(first) || (first >= '☀' && first <= '➿')) {
            return 0;
        }
        for (String series : SERIES) {
            if (first >= series.charAt(0) && first <= series.charAt(1)) {
                return first - series.charAt(0) + 1;
            }
        }
        int stem = STEMS.indexOf(first);
        return stem < 0 ? HanNumber.of(digits) : stem + 1;
    }
}
