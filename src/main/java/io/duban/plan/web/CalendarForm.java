package io.duban.plan.web;

import io.duban.plan.ReportingCalendar;
import io.duban.shared.Typed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The calendar as it is typed: days as MM-DD, or as people write a day of the year; in the plan's version. */
record CalendarForm(
        @NotNull @Min(1) @Max(60) Integer signWithinWorkingDays,

        @NotBlank @Pattern(regexp = DAY, message = "{plan.invalid.monthDay}")
        String annualPlanDue,

        @NotBlank @Pattern(regexp = DAY, message = "{plan.invalid.monthDay}")
        String windowOpens,

        @NotBlank @Pattern(regexp = DAY, message = "{plan.invalid.monthDay}")
        String unitReportDue,

        @NotBlank @Pattern(regexp = DAY, message = "{plan.invalid.monthDay}")
        String consolidatedDue,

        @NotNull @Min(1) @Max(60) Integer reviewWithinWorkingDays,

        @Nullable Integer version) {

    /** A day that every year has, or nothing, of which it is told that it is missing. */
    private static final String DAY =
            "(0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|1\\d|2[0-8])|";

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("MM-dd");

    CalendarForm {
        annualPlanDue = plain(annualPlanDue);
        windowOpens = plain(windowOpens);
        unitReportDue = plain(unitReportDue);
        consolidatedDue = plain(consolidatedDue);
    }

    /** As MM-DD what can be read as a day of every year, anything else as it was typed. */
    private static String plain(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        return Typed.yearly(typed).map(FORMAT::format).orElse(typed);
    }

    static CalendarForm of(ReportingCalendar calendar, int version) {
        return new CalendarForm(
                calendar.signWithinWorkingDays(),
                calendar.annualPlanDue().format(FORMAT),
                calendar.windowOpens().format(FORMAT),
                calendar.unitReportDue().format(FORMAT),
                calendar.consolidatedDue().format(FORMAT),
                calendar.reviewWithinWorkingDays(),
                version);
    }

    ReportingCalendar calendar() {
        return new ReportingCalendar(
                signWithinWorkingDays,
                MonthDay.parse(annualPlanDue, FORMAT),
                MonthDay.parse(windowOpens, FORMAT),
                MonthDay.parse(unitReportDue, FORMAT),
                MonthDay.parse(consolidatedDue, FORMAT),
                reviewWithinWorkingDays);
    }
}
