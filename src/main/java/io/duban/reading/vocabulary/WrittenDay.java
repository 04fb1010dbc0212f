package io.duban.reading.vocabulary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole day such as 2023年12月31日 that stands in a text.
 *
 * @param start where its year begins
 * @param end where it ends
 */
public record WrittenDay(LocalDate date, int start, int end) {

    private static final Pattern DAY =
            Pattern.compile("(20\\d\\d)\\s*([年/.-])\\s*(\\d{1,2})\\s*(?:月|\\2)\\s*(\\d{1,2})\\s*日?");

    /** The first one; empty where the first is no day of the calendar. */
    public static Optional<WrittenDay> first(String text) {
        Matcher found = DAY.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(number(found, 1), number(found, 3), number(found, 4));
            return Optional.of(new WrittenDay(date, found.start(), found.end()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Whether a line is a day in words and nothing else, as below a signature; the calendar may lack it. */
    public static boolean isLine(String line) {
        return line.strip().endsWith("日") && DAY.matcher(line.strip()).matches();
    }

    /** Whether nothing else stands in a text. */
    public boolean isAll(String text) {
        return start == 0 && end == text.length();
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
