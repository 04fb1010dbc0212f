package io.duban.intake.confirming;

import io.duban.plan.ReportingCalendar;
import io.duban.shared.UnitId;
import java.time.MonthDay;

/** What becomes of a duty that is taken over; its words are kept with the plan in any case. */
public sealed interface DutyEffect {

    /** Units report to the office by this day of every year. */
    record UnitReports(MonthDay day) implements DutyEffect {}

    /** The year's consolidated reports are due by this day, because someone above the office waits for them. */
    record ConsolidatedReports(MonthDay day) implements DutyEffect {}

    /** The plan is run by this unit, in which whoever confirms has a part. */
    record Office(UnitId unit) implements DutyEffect {}

    /** The office is the one that took the document in. */
    record SameOffice() implements DutyEffect {}

    /** Nothing in the plan has a place for it but its words. */
    record Words() implements DutyEffect {}

    /** The calendar as it is with this effect. */
    default ReportingCalendar on(ReportingCalendar calendar) {
        if (this instanceof UnitReports reports) {
            return calendar.withUnitReportsBy(reports.day());
        }
        return this instanceof ConsolidatedReports reports ? calendar.withConsolidatedBy(reports.day()) : calendar;
    }
}
