package io.duban.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;

@DemoTest
class DemoClockTest {

    @Autowired
    DemoRun run;

    @Autowired
    DemoClock clock;

    @Autowired
    DemoStateMapper state;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    @Qualifier("clock")
    Clock real;

    @BeforeEach
    void begin() {
        run.loadPeople();
    }

    @Test
    void movesForwardOnly() {
        Instant moved = clock.instant().plus(Duration.ofMinutes(10));
        clock.moveTo(moved);
        assertThat(clock.instant()).isBetween(moved, moved.plusSeconds(5));
        clock.moveTo(moved.minus(Duration.ofDays(1)));
        assertThat(clock.instant()).isBetween(moved, moved.plusSeconds(5));
    }

    @Test
    void goesOnAfterARestartWhereItWas() {
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(10)));
        Clock restarted = new DemoClock(real, state, events);
        assertThat(restarted.instant()).isCloseTo(clock.instant(), within(1, ChronoUnit.SECONDS));
    }
}
