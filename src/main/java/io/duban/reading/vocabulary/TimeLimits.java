package io.duban.reading.vocabulary;

import io.duban.reading.characters.Spacing;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads words such as 6月底完成, 2026年12月 or 持续推进，2025年底取得阶段成效. */
public final class TimeLimits {

    private static final WordList ONGOING = WordList.of("持续 长期 常态化 常年 全年 贯穿 不断");
    private static final Pattern DAY = Pattern.compile(
            "(?:(20\\d\\d)\\s*[年./-])?\\s*(?:(\\d{1,2})\\s*[月./-]\\s*(?:(\\d{1,2})\\s*日|([上中])旬)?)?\\s*(第?[一二三四1-4]季度|[上下]半年)?");
    /** From when on, which is no limit. */
    private static final Pattern BEGINNING = Pattern.compile("(?:20\\d\\d年)?\\d{1,2}月(?:\\d{1,2}日)?(?:份|初)?起");

    private static final Pattern END_OF_YEAR = Pattern.compile("(?<!\\d)(?:当|今|本)?年(?:底|末|内|年底)");
    private static final Pattern IN_TEXT =
            Pattern.compile("(20\\d\\d)年(?:(\\d{1,2})月)?(?:年)?(?:底|末)(?:前|之前)?|(20\\d\\d)年(\\d{1,2})月(\\d{1,2})日前");

    private static final Pattern RUNNING = Pattern.compile(
            "(?<![\\d年])(?:(?:20\\d\\d年|[明次]年(?:[^，,。；;\\d]{0,8}[（(])?)?\\d{1,2}月(?:底|末|[上中下]旬|\\d{1,2}[日号])(?:(?:之|以)?前|(?=(?:全部|全面)?(?:完成|完工|办结)))|(?<![\\d])年[底末](?:之|以)?前(?=(?:全部|全面|建成)(?:完成|完工|建成|到位|竣工|投用)(?:[，,。；;]|$)))(?:\\p{IsHan}{0,4}(?:完成|完工|建成|到位|修复|完毕))?(?![^，,。；;]{0,20}(?:制定|制订|印发|报送|上报|报告|总结|方案))(?=[^，,。；;:：]{0,20}(?:[，,。；;（(]|$))");
    /** Words that say until when, and nothing else. */
    private static final Pattern LIMIT = Pattern.compile(
            "^(?:(?:[该此本这]项?(?:工作|任务|事项))?(?:\\p{IsHan}{0,4}(?:时限|期限|时间|时点)(?:要求|节点)?[:：])?\\s*(?:[必须应需要]{0,2}[于在])?(?:(?:\\d{4}年|[明次]年)?(?:\\d{1,2}月(?:\\d{1,2}日)?|第?[一二三四]季度|[上下]半年|年)?(?:中旬|上旬|下旬)?[底末前份内]*"
                    + "(?:完成|取得|启动|实现|形成|基本|持续|建成|出台|开展|(?<=[年月日底末度旬])前).*|\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日|[上中下]旬)?[底末]?(?:[之以]?前)?|\\d{1,2}月(?:底|末|份|[上中下]旬|\\d{1,2}日)?(?:[之以]?前|起)?|年[底内末]前?"
                    + "|(?:持续|长期|常态化?|常年|全年|全程)\\p{IsHan}{0,6}|按进度\\p{IsHan}{2}|(?:\\d{4}年|[当今本明次]年)?(?:第?[一二三四]季度|[上下]半年)[底末前内]*|\\p{IsHan}{2,8}前(?:持续|全部|基本)?(?:完成|开展|推进|到位|建成|投用)?|每(?:年.*|(?:半年|季度?|月|周)[底末]?\\p{IsHan}{0,8})|立[行即]\\p{IsHan}{2}|即\\p{IsHan}即改|边\\p{IsHan}边改)|\\p{IsHan}{0,4}(?:时限|期限)(?:要求)?[:：].*)$");
    /** 6月底前, without a year. */
    private static final Pattern MONTH = Pattern.compile("(?<![年\\d])\\d{1,2}月(?:底|末|[上中下]旬|\\d{1,2}[日号])(?:之|以)?前");

    private static final int LONGEST = 30;

    /** The same with its blanks, and with dates in longer forms. */
    private static final int LONGEST_PRINTED = 60;

    private TimeLimits() {}

    /** The limit in some words; a month without a year takes {@code year}, if there is one. */
    public static TimeLimit of(String written, OptionalInt year) {
        String words =
                BEGINNING.matcher(inYear(WrittenDates.plain(written), year)).replaceAll("");
        boolean ongoing = ONGOING.isIn(words);
        Optional<TimeLimit> last = last(words, year, ongoing);
        boolean endOfYear = END_OF_YEAR.matcher(words).find() && year.isPresent();
        boolean stages = endOfYear && last.filter(TimeLimit::yearInferred).isPresent();
        if (last.isPresent() && !stages) {
            return last.get();
        }
        Optional<LocalDate> end = endOfYear ? Optional.of(LocalDate.of(year.orElseThrow(), 12, 31)) : Optional.empty();
        return new TimeLimit(end, ongoing, endOfYear);
    }

    /** 明年2月底 and 次年2月底 of the year after, and 明年春灌前（3月15日前）. */
    private static String inYear(String words, OptionalInt year) {
        if (year.isEmpty()) {
            return words;
        }
        String next = year.getAsInt() + 1 + "年";
        String said = words.replace("明年", next).replace("次年", next);
        int from = said.indexOf(next) + next.length();
        int bracket = Punctuation.first(said, from, "（(");
        boolean near = from >= next.length()
                && bracket > 0
                && !said.substring(from, bracket).contains("月");
        return near ? said.substring(0, from) + said.substring(bracket + 1) : said;
    }

    /**
     * The latest of the days that some words name: what comes before it are stages. A year holds until the next one.
     */
    private static Optional<TimeLimit> last(String words, OptionalInt year, boolean ongoing) {
        Optional<TimeLimit> last = Optional.empty();
        OptionalInt own = OptionalInt.empty();
        Matcher day = DAY.matcher(words);
        while (day.find()) {
            own = day.group(1) == null ? own : OptionalInt.of(Integer.parseInt(day.group(1)));
            OptionalInt in = own.isPresent() ? own : year;
            boolean month = day.group(2) != null && day.group().indexOf('月') >= 0;
            boolean dated = day.group(1) != null || month || day.group(5) != null;
            if (dated && in.isPresent()) {
                TimeLimit found = new TimeLimit(lastDay(in.getAsInt(), day), ongoing, own.isEmpty());
                LocalDate before = last.flatMap(TimeLimit::date).orElse(LocalDate.MIN);
                boolean later = found.date().filter(before::isBefore).isPresent();
                last = later || last.isEmpty() ? Optional.of(found) : last;
            }
        }
        return last;
    }

    /**
     * Whether some words are nothing but a time limit, as in a cell or in a list of units: 2026年底前完成, 长期坚持, and
     * 8月启动，12月底前取得实效.
     */
    public static boolean isLimit(String words) {
        if (words.length() > LONGEST_PRINTED) {
            return false;
        }
        String bare = Spacing.none(WrittenDates.plain(words));
        int mark = Punctuation.first(bare, 1, "，,；;、（(");
        return bare.length() <= LONGEST && (isLimitAlone(bare) || (mark > 0 && isLimitAlone(bare.substring(0, mark))));
    }

    private static boolean isLimitAlone(String bare) {
        boolean dated = bare.chars().anyMatch(Character::isDigit);
        return LIMIT.matcher(bare).find() && (dated || !UnitNames.isUnit(bare));
    }

    /** The dates of single sentences in a running text: year ends, month ends, and days before which. */
    public static List<LocalDate> inText(String text) {
        List<LocalDate> dates = new ArrayList<>();
        Matcher found = IN_TEXT.matcher(WrittenDates.plain(text));
        while (found.find()) {
            if (found.group(1) != null) {
                int month = found.group(2) == null ? 12 : Integer.parseInt(found.group(2));
                endOf(Integer.parseInt(found.group(1)), month).ifPresent(dates::add);
            } else {
                date(found.group(3), found.group(4), found.group(5)).ifPresent(dates::add);
            }
        }
        return dates.stream().distinct().toList();
    }

    /**
     * Where a running text says until when something is to be done: 8月10日前完成 at the end of a clause, or 年底前全部完成.
     * The words and, as its start, their place.
     */
    public static List<MatchResult> running(String text) {
        return RUNNING.matcher(text).results().toList();
    }

    /** Where a text says before which day or month of the document's own year. */
    public static List<MatchResult> months(String text) {
        return MONTH.matcher(text).results().toList();
    }

    private static Optional<LocalDate> lastDay(int year, Matcher found) {
        if (found.group(3) != null) {
            return date(String.valueOf(year), found.group(2), found.group(3));
        }
        if (found.group(4) != null) {
            return date(String.valueOf(year), found.group(2), found.group(4).equals("上") ? "10" : "20");
        }
        return endOf(year, found.group(2) == null ? month(found.group(5)) : Integer.parseInt(found.group(2)));
    }

    private static int month(@Nullable String period) {
        if (period == null) {
            return 12;
        }
        if (period.endsWith("半年")) {
            return period.startsWith("上") ? 6 : 12;
        }
        String quarter = period.replace("第", "").substring(0, 1);
        return 3 * Math.max("一二三四".indexOf(quarter) + 1, "1234".indexOf(quarter) + 1);
    }

    private static Optional<LocalDate> endOf(int year, int month) {
        return month < 1 || month > 12
                ? Optional.empty()
                : Optional.of(YearMonth.of(year, month).atEndOfMonth());
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
