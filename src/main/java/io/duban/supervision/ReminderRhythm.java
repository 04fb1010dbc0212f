package io.duban.supervision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * When a timer reminds of a due date: so many days {@code before} it and {@code after} it, then {@code every} so many
 * days. A point that falls within {@code apart} days of a reminder already sent is passed over and not made up for: who
 * was reminded the day before the due date is not reminded the day after. Its lateness is noted, shown and counted from
 * that day all the same.
 */
public record ReminderRhythm(List<Integer> before, List<Integer> after, int every, int apart) {

    /** Refuses days that are not positive. */
    public ReminderRhythm {
        before = List.copyOf(before);
        after = List.copyOf(after);
        if (every < 1 || apart < 1 || isNotPositive(before) || isNotPositive(after)) {
            throw new IllegalArgumentException("days of reminders: " + before + after + " " + every + " " + apart);
        }
    }

    /** As long as no other is set: 30, 7 and 1 days before; 1, 7, then every 30 days after; five days apart. */
    public static ReminderRhythm usual() {
        return new ReminderRhythm(List.of(30, 7, 1), List.of(1, 7), 30, 5);
    }

    private static boolean isNotPositive(List<Integer> days) {
        return days.stream().anyMatch(day -> day < 1);
    }

    /** The earliest point of the rhythm, in days before the due date; 0: nobody is reminded beforehand. */
    public int earliest() {
        return before.stream().max(Comparator.naturalOrder()).orElse(0);
    }

    /** Whether this day is a point of the rhythm. */
    boolean strikesOn(LocalDate day, LocalDate dueOn) {
        long offset = ChronoUnit.DAYS.between(dueOn, day);
        return offset < 0
                ? before.contains((int) -offset)
                : offset > 0 && (after.contains((int) offset) || offset % every == 0);
    }

    /** Whether a reminder on {@code last} still keeps another one away on {@code day}. */
    boolean tooSoon(LocalDate last, LocalDate day) {
        return last.isAfter(day.minusDays(apart));
    }
}
