package io.duban.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReminderRhythmTest {

    private static final ReminderRhythm USUAL = ReminderRhythm.usual();

    private static final LocalDate DUE = LocalDate.of(2020, 12, 10);

    @Test
    void strikesThirtySevenAndOneDayBeforeAndOneSevenAndEveryThirtyDaysAfter() {
        List<Long> offsets = DUE.minusDays(100)
                .datesUntil(DUE.plusDays(130))
                .filter(day -> USUAL.strikesOn(day, DUE))
                .map(day -> ChronoUnit.DAYS.between(DUE, day))
                .toList();
        assertThat(offsets).containsExactly(-30L, -7L, -1L, 1L, 7L, 30L, 60L, 90L, 120L);
    }

    @Test
    void staysSilentOnTheDueDateItself() {
        assertThat(USUAL.strikesOn(DUE, DUE)).isFalse();
    }

    @Test
    void neverRemindsTwiceWithinFiveDaysWhateverTheDueDate() {
        for (int shift = 0; shift < 400; shift++) {
            LocalDate due = DUE.plusDays(shift);
            List<LocalDate> sent = sent(due);
            for (int i = 1; i < sent.size(); i++) {
                assertThat(ChronoUnit.DAYS.between(sent.get(i - 1), sent.get(i)))
                        .isGreaterThanOrEqualTo(USUAL.apart());
            }
            // The point after the due date falls within five days of the one before it.
            assertThat(sent).hasSize(8).contains(due.minusDays(1)).doesNotContain(due.plusDays(1));
        }
    }

    @Test
    void strikesOnWhateverDaysItIsGiven() {
        ReminderRhythm other = new ReminderRhythm(List.of(14), List.of(), 10, 3);
        List<Long> offsets = DUE.minusDays(100)
                .datesUntil(DUE.plusDays(31))
                .filter(day -> other.strikesOn(day, DUE))
                .map(day -> ChronoUnit.DAYS.between(DUE, day))
                .toList();
        assertThat(offsets).containsExactly(-14L, 10L, 20L, 30L);
        assertThat(other.earliest()).isEqualTo(14);
        assertThat(other.tooSoon(DUE, DUE.plusDays(3))).isFalse();
    }

    @Test
    void allowsAnotherReminderFromTheFifthDayOn() {
        assertThat(USUAL.tooSoon(DUE, DUE.plusDays(4))).isTrue();
        assertThat(USUAL.tooSoon(DUE, DUE.plusDays(5))).isFalse();
    }

    private static List<LocalDate> sent(LocalDate due) {
        List<LocalDate> sent = new ArrayList<>();
        due.minusDays(60).datesUntil(due.plusDays(130)).forEach(day -> {
            boolean quiet = sent.stream().noneMatch(last -> USUAL.tooSoon(last, day));
            if (quiet && USUAL.strikesOn(day, due)) {
                sent.add(day);
            }
        });
        return sent;
    }
}
