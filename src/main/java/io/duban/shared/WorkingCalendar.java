package io.duban.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * Working days: Monday to Friday, but for public holidays and for the weekend days worked in exchange (调休).
 *
 * @param exceptions the days that differ from the weekly rule; true is a working day
 */
public record WorkingCalendar(Map<LocalDate, Boolean> exceptions) {

    public WorkingCalendar {
        exceptions = Map.copyOf(exceptions);
    }

    public boolean isWorkingDay(LocalDate day) {
        return exceptions.getOrDefault(day, !isWeekend(day));
    }

    /**
     * The day {@code count} working days after {@code day}; the day itself does not count. Zero gives the day itself.
     */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("working days counted backwards: " + count);
        }
        LocalDate at = day;
        for (int left = count; left > 0; ) {
            at = at.plusDays(1);
            if (isWorkingDay(at)) {
                left--;
            }
        }
        return at;
    }

    /** The working days between two days, whichever comes first: the later one counts, the earlier one does not. */
    public int workingDaysBetween(LocalDate one, LocalDate other) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate last = one.isBefore(other) ? other : one;
        return (int) first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
