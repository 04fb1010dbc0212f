package io.duban.reading.duties;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.reading.duties.Rhythm.Every;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RhythmTest {

    @Test
    void readsADayOfEveryYear() {
        assertThat(Rhythm.of("每年12月底前")).isEqualTo(new Rhythm(Every.YEAR, Optional.of(MonthDay.of(12, 31)), false));
        assertThat(Rhythm.of("每年2月底前").day()).contains(MonthDay.of(2, 28));
        assertThat(Rhythm.of("每年11月15日前").day()).contains(MonthDay.of(11, 15));
        assertThat(Rhythm.of("每年年底").day()).contains(MonthDay.of(12, 31));
        assertThat(Rhythm.of("年底前").day()).contains(MonthDay.of(12, 31));
    }

    @Test
    void tellsAYearThatFollows() {
        assertThat(Rhythm.of("次年1月底前").next()).isTrue();
    }

    @Test
    void knowsNoDayOfShorterRhythms() {
        assertThat(Rhythm.of("每季度末")).isEqualTo(new Rhythm(Every.QUARTER, Optional.empty(), false));
        assertThat(Rhythm.of("每月5日前").every()).isEqualTo(Every.MONTH);
        assertThat(Rhythm.of("每半年").every()).isEqualTo(Every.HALF_YEAR);
    }

    @Test
    void takesADayThatDoesNotExistForNone() {
        assertThat(Rhythm.of("每年2月30日前").day()).isEmpty();
        assertThat(Rhythm.of("每年13月底前").day()).isEmpty();
    }
}
