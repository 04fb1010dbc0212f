package io.duban.reading.vocabulary;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Gives days the form 2023年12月31日 that were written otherwise: 2023.12.31, 20231231, 12/31/2023, 23年12月, 1月至6月. */
public final class WrittenDates {

    private static final String MONTH = "(?:0?[1-9]|1[0-2])";
    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final String TO = "\\s*(?:至|到|[-—–―~～－])+\\s*";

    private static final Pattern DIGITS_ONLY =
            Pattern.compile("(?<!\\d)(20\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<![\\d./-])(\\d{1,2})([/.-])(\\d{1,2})\\2(20\\d\\d)(?!\\d)");
    private static final Pattern SHORT_YEAR = Pattern.compile("(?<![\\d.])(2\\d)年(?=\\d{1,2}月|[底末])");
    private static final Pattern TENTH =
            Pattern.compile("(?<![\\p{IsHan}&&[^年前在于至到限、，：]])十(?=月(?:\\s*[\\d十]+\\s*日|[底末份上中下前]|$))");
    private static final Pattern TENTH_DAY = Pattern.compile("(?<=\\d月)十(?=日)");
    /** What people, keyboards and scans put between year, month and day. */
    private static final String BETWEEN = "\\s*(?:[./·．。、]|[-–—－―]{1,2})\\s*";

    private static final Pattern FULL = Pattern.compile("(?<!\\d)(20\\d\\d)(?:" + BETWEEN + "|\\s*年\\s*)(" + MONTH
            + ")(?:" + BETWEEN + "|\\s*月\\s*)(" + DAY + ")(?![\\d.年月/])\\s*[日号]?");
    private static final Pattern MONTH_ONLY =
            Pattern.compile("(?<!\\d)(20\\d\\d)\\s*[./．·-]\\s*(" + MONTH + ")(?![\\d万亿%])\\s*月?");
    /** 6月15号, and 6月15前 without a word for the day. */
    private static final Pattern DAY_OF_MONTH =
            Pattern.compile("(?<=\\d月)(\\s*" + DAY + ")(?:\\s*号|(?=\\s*(?:之|以)?前))");

    /** What a span begins with, before its end that says the same again. */
    private static final Pattern FROM_YEAR = Pattern.compile("20\\d\\d年?" + TO + "(?=20\\d\\d)");

    private static final Pattern BEGINNING = Pattern.compile(
            "20\\d\\d年(?:\\d{1,2}月(?:\\d{1,2}日)?)?[底末前初中份]*(?:启动|开工|动工|开始)(?=.*20\\d\\d年.*(?:完成|建成|竣工|投用|投产))");

    private static final Pattern FROM_MONTH =
            Pattern.compile("(20\\d\\d年)?\\d{1,2}月?(?:\\d{1,2}日)?(?:起|开始)?" + TO + "(20\\d\\d年)?(?=\\d{1,2}月)");
    private static final Pattern FROM_DAY = Pattern.compile("(\\d{1,2}月)\\d{1,2}日?" + TO + "(?=\\d{1,2}日)");

    private static final Pattern QUARTER = Pattern.compile("(?<![A-Za-z])[Qq]([1-4])(?!\\d)");

    /** 4.30前 in a cell. */
    private static final Pattern BARE_DAY =
            Pattern.compile("^\\s*(" + MONTH + ")[./](" + DAY + ")日?((?:之|以)?前)?(?:完成)?\\s*$");

    private WrittenDates() {}

    /** Of a span of time only its end is left; a day of which nobody can say which number is the month goes. */
    public static String plain(String words) {
        String dotted =
                BARE_DAY.matcher(QUARTER.matcher(words).replaceAll("第$1季度")).replaceFirst("$1月$2日前");
        String digits = DIGITS_ONLY.matcher(dotted).replaceAll("$1年$2月$3日");
        String ordered = YEAR_LAST.matcher(digits).replaceAll(WrittenDates::yearFirst);
        String years = SHORT_YEAR.matcher(ordered).replaceAll("20$1年");
        String tenths = TENTH_DAY.matcher(TENTH.matcher(years).replaceAll("10")).replaceAll("10");
        String full = DAY_OF_MONTH
                .matcher(FULL.matcher(tenths).replaceAll("$1年$2月$3日"))
                .replaceAll("$1日");
        return end(MONTH_ONLY.matcher(full).replaceAll("$1年$2月"));
    }

    private static String end(String words) {
        String year = FROM_YEAR.matcher(BEGINNING.matcher(words).replaceAll("")).replaceAll("");
        String month = FROM_MONTH
                .matcher(year)
                .replaceAll(found ->
                        found.group(2) != null ? found.group(2) : found.group(1) != null ? found.group(1) : "");
        return FROM_DAY.matcher(month).replaceAll("$1");
    }

    private static String yearFirst(MatchResult found) {
        int first = Integer.parseInt(found.group(1));
        int second = Integer.parseInt(found.group(3));
        if (first != second && first <= 12 && second <= 12) {
            return "";
        }
        boolean monthFirst = first <= 12;
        return found.group(4) + "年" + (monthFirst ? first : second) + "月" + (monthFirst ? second : first) + "日";
    }
}
