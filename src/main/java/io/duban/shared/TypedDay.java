package io.duban.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day in the forms in which people write one, the year always first and with four digits. */
final class TypedDay {

    private static final Pattern SEPARATED = Pattern.compile("(\\d{4}) *([-/.]) *(\\d{1,2}) *\\2 *(\\d{1,2})");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{4})()(\\d{2})(\\d{2})");
    private static final Pattern NAMED = Pattern.compile("(\\S+) *年() *(\\S+?) *月 *(\\S+?) *[日号]?");

    private static final Pattern YEARLY = Pattern.compile("(\\d{1,2}) *[-/.] *(\\d{1,2})|(\\S+?) *月 *(\\S+?) *[日号]?");
    private static final int LIKE_MOST = 2001;

    private TypedDay() {}

    /** Month and day, the month first; empty for what is no day or not one of every year. */
    static Optional<MonthDay> yearly(String plain) {
        Matcher found = YEARLY.matcher(plain);
        if (!found.matches()) {
            return Optional.empty();
        }
        boolean figures = found.group(1) != null;
        return day(OptionalInt.of(LIKE_MOST), part(found.group(figures ? 1 : 3)), part(found.group(figures ? 2 : 4)))
                .map(MonthDay::from);
    }

    /** Empty for what is no day of the calendar. */
    static Optional<LocalDate> read(String plain) {
        for (Pattern form : new Pattern[] {SEPARATED, TOGETHER, NAMED}) {
            Matcher found = form.matcher(plain);
            if (found.matches()) {
                return day(year(found.group(1)), part(found.group(3)), part(found.group(4)));
            }
        }
        return Optional.empty();
    }

    /** 2021, 二〇二一; empty for anything else. */
    static OptionalInt year(String plain) {
        return plain.matches("\\d{4}") ? OptionalInt.of(Integer.parseInt(plain)) : HanNumerals.spelled(plain);
    }

    private static OptionalInt part(String plain) {
        return plain.matches("\\d{1,2}") ? OptionalInt.of(Integer.parseInt(plain)) : HanNumerals.read(plain);
    }

    private static Optional<LocalDate> day(OptionalInt year, OptionalInt month, OptionalInt day) {
        try {
            return Optional.of(LocalDate.of(year.orElse(-1), month.orElse(-1), day.orElse(-1)));
        } catch (DateTimeException notOfTheCalendar) {
            return Optional.empty();
        }
    }
}
