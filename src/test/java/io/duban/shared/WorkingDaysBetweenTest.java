package io.duban.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkingDaysBetweenTest {

    private static final LocalDate FRIDAY = LocalDate.of(2020, 3, 6);

    private final WorkingCalendar calendar = new WorkingCalendar(Map.of(LocalDate.of(2020, 3, 8), true));

    @Test
    void countsTheLaterDayAndNotTheEarlierOne() {
        assertThat(calendar.workingDaysBetween(FRIDAY, FRIDAY.plusDays(3))).isEqualTo(2);
        assertThat(calendar.workingDaysBetween(FRIDAY, FRIDAY)).isZero();
    }

    @Test
    void isTheSameWhicheverDayComesFirst() {
        assertThat(calendar.workingDaysBetween(FRIDAY.plusDays(3), FRIDAY)).isEqualTo(2);
    }

    @Test
    void isWhatAddingWorkingDaysUndoes() {
        LocalDate later = calendar.plusWorkingDays(FRIDAY, 7);
        assertThat(calendar.workingDaysBetween(FRIDAY, later)).isEqualTo(7);
    }
}
