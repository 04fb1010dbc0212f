package io.duban.plan.internal;

import io.duban.plan.PlanId;
import io.duban.plan.ReportingCalendar;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;

/** Days are kept as MM-DD. */
record CalendarRow(
        PlanId planId,
        int signWithinWorkingDays,
        String annualPlanDue,
        String windowOpens,
        String unitReportDue,
        String consolidatedDue,
        int reviewWithinWorkingDays) {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("MM-dd");

    static CalendarRow of(PlanId plan, ReportingCalendar calendar) {
        return new CalendarRow(
                plan,
                calendar.signWithinWorkingDays(),
                calendar.annualPlanDue().format(FORMAT),
                calendar.windowOpens().format(FORMAT),
                calendar.unitReportDue().format(FORMAT),
                calendar.consolidatedDue().format(FORMAT),
                calendar.reviewWithinWorkingDays());
    }

    ReportingCalendar calendar() {
        return new ReportingCalendar(
                signWithinWorkingDays,
                day(annualPlanDue),
                day(windowOpens),
                day(unitReportDue),
                day(consolidatedDue),
                reviewWithinWorkingDays);
    }

    private static MonthDay day(String text) {
        return MonthDay.parse(text, FORMAT);
    }
}
