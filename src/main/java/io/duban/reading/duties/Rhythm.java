package io.duban.reading.duties;

import io.duban.reading.vocabulary.WordList;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often something is due, and on which day of the year if that is said.
 *
 * @param day the last day on which it is in time; of a following year where {@code next}
 * @param next whether the day lies in the year after the one that is reported
 */
public record Rhythm(Every every, Optional<MonthDay> day, boolean next) {

    /** How often. */
    public enum Every {
        YEAR,
        HALF_YEAR,
        QUARTER,
        MONTH,
        NONE
    }

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\s*月\\s*(?:(\\d{1,2})\\s*日)?");
    private static final WordList NEXT = WordList.of("次年 下年 下一年 翌年 上年度 上一年度");
    private static final WordList END_OF_YEAR = WordList.of("年底 年末 年终");

    /** What words such as 每年12月底前 or 每季度末 mean. */
    public static Rhythm of(String words) {
        boolean next = NEXT.isIn(words);
        return new Rhythm(every(words), day(words), next);
    }

    private static Every every(String words) {
        if (words.contains("半年")) {
            return Every.HALF_YEAR;
        }
        if (words.contains("季度")) {
            return Every.QUARTER;
        }
        if (words.contains("每月") || words.contains("按月")) {
            return Every.MONTH;
        }
        return words.contains("年") ? Every.YEAR : Every.NONE;
    }

    private static Optional<MonthDay> day(String words) {
        Matcher found = DAY.matcher(words);
        if (found.find()) {
            int month = Integer.parseInt(found.group(1));
            return found.group(2) == null ? endOf(month) : on(month, Integer.parseInt(found.group(2)));
        }
        return END_OF_YEAR.isIn(words) ? Optional.of(MonthDay.of(12, 31)) : Optional.empty();
    }

    /** The day that the month has in every year. */
    private static Optional<MonthDay> endOf(int month) {
        return month < 1 || month > 12
                ? Optional.empty()
                : on(month, YearMonth.of(2001, month).lengthOfMonth());
    }

    private static Optional<MonthDay> on(int month, int day) {
        try {
            return Optional.of(MonthDay.of(month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
