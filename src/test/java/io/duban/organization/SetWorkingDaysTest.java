package io.duban.organization;

import static io.duban.shared.Role.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.DubanTest;
import io.duban.shared.Change;
import io.duban.shared.DomainEvent;
import io.duban.shared.NotPermitted;
import io.duban.shared.StaleAggregate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** In years that no other test looks at, since there is one calendar for all. */
@DubanTest
@RecordApplicationEvents
class SetWorkingDaysTest {

    private static final LocalDate NEW_YEAR = LocalDate.parse("2051-01-02");
    private static final LocalDate SUNDAY = LocalDate.parse("2051-01-08");

    @Autowired
    SetWorkingDays setWorkingDays;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    ApplicationContext context;

    @Autowired
    ApplicationEvents events;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void clear() {
        jdbc.sql("DELETE FROM organization_calendar_day WHERE day >= '2050-01-01'")
                .update();
    }

    @Test
    void countsHolidaysAndDaysWorkedInExchange() {
        set(new CalendarDay(NEW_YEAR, false, "元旦"), new CalendarDay(SUNDAY, true, "元旦调休"));

        var calendar = workingDays.calendar();
        assertThat(calendar.isWorkingDay(NEW_YEAR)).isFalse();
        assertThat(calendar.isWorkingDay(SUNDAY)).isTrue();
        assertThat(workingDays.of(2051)).extracting(CalendarDay::day).containsExactly(NEW_YEAR, SUNDAY);
    }

    @Test
    void writesOverWhatWasSaidBeforeAndTellsBoth() {
        set(new CalendarDay(NEW_YEAR, false, "元旦"));
        set(new CalendarDay(NEW_YEAR, true, "改为上班"));

        assertThat(workingDays.of(2051)).containsExactly(new CalendarDay(NEW_YEAR, true, "改为上班"));
        assertThat(events.stream(DomainEvent.class).flatMap(event -> event.changes().stream()))
                .contains(new Change("2051-01-02", "元旦 -", "改为上班 +"));
    }

    @Test
    void publishesNothingWhenNothingChanges() {
        set(new CalendarDay(NEW_YEAR, false, "元旦"));
        set(new CalendarDay(NEW_YEAR, false, "元旦"));

        assertThat(events.stream(DomainEvent.class)).hasSize(1);
    }

    @Test
    void takesTheLastWordOfADayNamedTwiceAndEachYearApart() {
        set(
                new CalendarDay(NEW_YEAR, false, "元旦"),
                new CalendarDay(NEW_YEAR.plusYears(1), false, "元旦"),
                new CalendarDay(NEW_YEAR, true, "上班"));

        assertThat(workingDays.of(2051)).containsExactly(new CalendarDay(NEW_YEAR, true, "上班"));
        assertThat(events.stream(DomainEvent.class).map(event -> event.subject().id()))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void followsTheWeeklyRuleAgainAfterRemoval() {
        set(new CalendarDay(NEW_YEAR, false, "元旦"));
        setWorkingDays.remove(NEW_YEAR, workingDays.version(), Newcomers.admin());
        setWorkingDays.remove(NEW_YEAR, workingDays.version(), Newcomers.admin());

        assertThat(workingDays.calendar().isWorkingDay(NEW_YEAR)).isTrue();
        assertThat(events.stream(DomainEvent.class)).hasSize(2);
    }

    @Test
    void isNotWrittenOverUnseen() {
        int seen = workingDays.version();
        set(new CalendarDay(NEW_YEAR, false, "元旦"));

        List<CalendarDay> others = List.of(new CalendarDay(NEW_YEAR, true, "上班"));
        assertThatThrownBy(() -> setWorkingDays.set(others, seen, Newcomers.admin()))
                .isInstanceOf(StaleAggregate.class);
        assertThatThrownBy(() -> setWorkingDays.remove(NEW_YEAR, seen, Newcomers.admin()))
                .isInstanceOf(StaleAggregate.class);
        assertThat(workingDays.of(2051)).containsExactly(new CalendarDay(NEW_YEAR, false, "元旦"));
    }

    @Test
    void isKeptByAdminsOnly() {
        Newcomers newcomers = new Newcomers(context);
        var officer = newcomers.actor(newcomers.personWith(newcomers.unit(), OFFICER));

        assertThatThrownBy(() -> setWorkingDays.set(List.of(), 0, officer)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> setWorkingDays.remove(NEW_YEAR, 0, officer)).isInstanceOf(NotPermitted.class);
    }

    private void set(CalendarDay... days) {
        setWorkingDays.set(List.of(days), workingDays.version(), Newcomers.admin());
    }
}
