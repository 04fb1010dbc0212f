package io.duban.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportingCalendarTest {

    @Test
    void letsTheConsolidatedReportWaitForLaterReportsOfUnits() {
        ReportingCalendar calendar = ReportingCalendar.usual().withUnitReportsBy(MonthDay.of(12, 31));
        assertThat(calendar.unitReportDue()).isEqualTo(MonthDay.of(12, 31));
        assertThat(calendar.consolidatedDue()).isEqualTo(MonthDay.of(12, 31));
        assertThat(calendar.windowOpens()).isEqualTo(MonthDay.of(11, 15));
    }

    @Test
    void letsUnitsReportTenDaysBeforeAnEarlierConsolidatedReport() {
        ReportingCalendar calendar = ReportingCalendar.usual().withConsolidatedBy(MonthDay.of(11, 30));
        assertThat(calendar.consolidatedDue()).isEqualTo(MonthDay.of(11, 30));
        assertThat(calendar.unitReportDue()).isEqualTo(MonthDay.of(11, 20));
    }

    @Test
    void staysInOrderWhateverDayIsAskedFor() {
        for (MonthDay day : List.of(MonthDay.of(2, 1), MonthDay.of(3, 31), MonthDay.of(6, 30), MonthDay.of(12, 31))) {
            assertThatCode(() ->
                            ReportingCalendar.usual().withUnitReportsBy(day).check())
                    .doesNotThrowAnyException();
            assertThatCode(() ->
                            ReportingCalendar.usual().withConsolidatedBy(day).check())
                    .doesNotThrowAnyException();
        }
    }
}
