package io.duban.task;

import io.duban.shared.WorkingCalendar;
import java.time.LocalDate;

/**
 * The time during which a task stood still: the working days from {@code since} to the one before {@code until}.
 * Whatever was due is due so many working days later, also what was overdue already, which stays as late as it was.
 */
public record TimeLost(LocalDate since, LocalDate until, WorkingCalendar calendar) {

    /** How many working days were lost. */
    public int workingDays() {
        return (int) since.datesUntil(until).filter(calendar::isWorkingDay).count();
    }

    /** It went on before a working day was lost, and everything is due as before. */
    public boolean isNothing() {
        return workingDays() == 0;
    }

    /** The day that takes the place of this one. */
    public LocalDate moved(LocalDate day) {
        return calendar.plusWorkingDays(day, workingDays());
    }
}
