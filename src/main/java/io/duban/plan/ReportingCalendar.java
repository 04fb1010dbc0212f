package io.duban.plan;

import java.time.MonthDay;

/** The yearly rhythm of a plan: when annual plans and reports are due, and how many working days signing and reviewing take. */
public record ReportingCalendar(
        int signWithinWorkingDays,
        MonthDay annualPlanDue,
        MonthDay windowOpens,
        MonthDay unitReportDue,
        MonthDay consolidatedDue,
        int reviewWithinWorkingDays) {

    /** The calendar that a plan has until its office sets another. */
    public static ReportingCalendar usual() {
        return new ReportingCalendar(
                5, MonthDay.of(1, 31), MonthDay.of(11, 15), MonthDay.of(12, 10), MonthDay.of(12, 20), 5);
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
