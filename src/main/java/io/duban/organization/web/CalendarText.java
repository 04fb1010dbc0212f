package io.duban.organization.web;

import io.duban.organization.CalendarDay;
import io.duban.shared.Typed;
import io.duban.shared.Unreadable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holidays as people paste them, one line each: a day or a stretch of days, 休 or 班, and a name, such as
 * {@code 2026-02-15~2026-02-23 休 春节}.
 *
 * @param faults the numbers and texts of lines that cannot be read
 */
record CalendarText(List<CalendarDay> days, List<Fault> faults) {

    /** A line that cannot be read; lines count from 1. */
    record Fault(int line, String text) {}

    private static final int LONGEST = 31;

    private static final String DAY = "(\\d{4}\\s*[-/.年－／．]\\s*\\d{1,2}\\s*[-/.月－／．]\\s*\\d{1,2}\\s*日?|\\d{8})";

    private static final Pattern LINE = Pattern.compile(
            "\\s*" + DAY + "(?:\\s*(?:~|～|至|到|—|–|[\\s,，;；])\\s*" + DAY + ")?[\\s,，;；]*"
                    + "(休|休息|放假|班|上班|off|work)[\\s,，;；]+(\\S.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Set<String> WORKING = Set.of("班", "上班", "work");

    static CalendarText read(String text) {
        CalendarText read = new CalendarText(new ArrayList<>(), new ArrayList<>());
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank() && !read.add(lines[i])) {
                read.faults.add(new Fault(i + 1, lines[i].strip()));
            }
        }
        return read;
    }

    private boolean add(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return false;
        }
        try {
            LocalDate from = Objects.requireNonNull(Typed.day(matcher.group(1)));
            String last = matcher.group(2);
            LocalDate until = last == null ? from : Objects.requireNonNull(Typed.day(last));
            return add(from, until, matcher);
        } catch (Unreadable noSuchDay) {
            return false;
        }
    }

    private boolean add(LocalDate from, LocalDate until, Matcher matcher) {
        long more = ChronoUnit.DAYS.between(from, until);
        String name = matcher.group(4).strip();
        if (more < 0 || more >= LONGEST || name.length() > 100) {
            return false;
        }
        boolean working = WORKING.contains(matcher.group(3).toLowerCase(java.util.Locale.ROOT));
        List<LocalDate> named = from.datesUntil(until.plusDays(1)).toList();
        if (days.stream().anyMatch(known -> named.contains(known.day()))) {
            return false;
        }
        named.forEach(day -> days.add(new CalendarDay(day, working, name)));
        return true;
    }
}
