package io.duban.supervision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * When a timer reminds of a due date: 30, 7 and 1 days before it; 1 and 7 days after it, then every 30 days. A point
 * that falls within five days of a reminder already sent is passed over and not made up for: who was reminded the day
 * before the due date is not reminded the day after. Its lateness is noted, shown and counted from that day all the
 * same.
 */
final class ReminderRhythm {

    /** The earliest point of the rhythm, in days before the due date. */
    static final int EARLIEST = 30;

    /** Nobody hears of the same thing twice within so many days. */
    static final int APART = 5;

    /** Days from the due date; negative: before it. */
    private static final Set<Long> ONCE = Set.of(-30L, -7L, -1L, 1L, 7L);

    private static final long EVERY = 30;

    private ReminderRhythm() {}

    /** Whether this day is a point of the rhythm. */
    static boolean strikesOn(LocalDate day, LocalDate dueOn) {
        long offset = ChronoUnit.DAYS.between(dueOn, day);
        return ONCE.contains(offset) || (offset > 0 && offset % EVERY == 0);
    }

    /** Whether it struck after one day and up to another: a sweep makes up for the days on which none ran. */
    static boolean struckBetween(LocalDate after, LocalDate upTo, LocalDate dueOn) {
        return after.plusDays(1).datesUntil(upTo.plusDays(1)).anyMatch(day -> strikesOn(day, dueOn));
    }

    /** Whether a reminder on {@code last} still keeps another one away on {@code day}. */
    static boolean tooSoon(LocalDate last, LocalDate day) {
        return last.isAfter(day.minusDays(APART));
    }
}
