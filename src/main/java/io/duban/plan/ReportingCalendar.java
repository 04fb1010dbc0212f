package io.duban.plan;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The yearly rhythm of a plan: when annual plans and reports are due, and how many working days signing and reviewing
 * take.
 */
public record ReportingCalendar(
        int signWithinWorkingDays,
        MonthDay annualPlanDue,
        MonthDay windowOpens,
        MonthDay unitReportDue,
        MonthDay consolidatedDue,
        int reviewWithinWorkingDays) {

    private static final int WINDOW = 25;
    private static final int CONSOLIDATING = 10;
    private static final int ANY_YEAR = 2001;

    /** The calendar that a plan has until its office sets another. */
    public static ReportingCalendar usual() {
        return new ReportingCalendar(
                5, MonthDay.of(1, 31), MonthDay.of(11, 15), MonthDay.of(12, 10), MonthDay.of(12, 20), 5);
    }

    /** The same with the units' reports due by that day; what has to come before and after it gives way. */
    public ReportingCalendar withUnitReportsBy(MonthDay day) {
        return new ReportingCalendar(
                signWithinWorkingDays,
                annualPlanDue,
                windowOpens.isAfter(day) ? before(day, WINDOW) : windowOpens,
                day,
                consolidatedDue.isBefore(day) ? day : consolidatedDue,
                reviewWithinWorkingDays);
    }

    /** The same with the consolidated report due by that day; what has to come before it gives way. */
    public ReportingCalendar withConsolidatedBy(MonthDay day) {
        MonthDay units = unitReportDue.isAfter(day) ? before(day, CONSOLIDATING) : unitReportDue;
        return new ReportingCalendar(
                signWithinWorkingDays,
                annualPlanDue,
                windowOpens.isAfter(units) ? before(units, WINDOW) : windowOpens,
                units,
                day,
                reviewWithinWorkingDays);
    }

    /** Some days earlier, but never in the year before. */
    private static MonthDay before(MonthDay day, int days) {
        LocalDate then = day.atYear(ANY_YEAR);
        return MonthDay.from(then.getDayOfYear() > days ? then.minusDays(days) : then.withDayOfYear(1));
    }

    /** The days follow each other within the year, and the numbers of working days are 1 to 60. */
    void check() {
        boolean days = !unitReportDue.isBefore(windowOpens) && !consolidatedDue.isBefore(unitReportDue);
        if (!days || !inRange(signWithinWorkingDays) || !inRange(reviewWithinWorkingDays)) {
            throw new PlanRefusal.CalendarWrong();
        }
    }

    private static boolean inRange(int workingDays) {
        return workingDays >= 1 && workingDays <= 60;
    }
}
