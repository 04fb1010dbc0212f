package io.duban.process;

import io.duban.shared.BusinessTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The clock of models that are tried: it stands still until it is put forward. The engine's own clock is one for all
 * engines of a program, so that nothing on trial may go by it.
 */
final class TrialClock extends Clock {

    private static final LocalTime WORK = LocalTime.of(10, 0);

    private Instant now = Instant.EPOCH;

    /** In the morning of the day. */
    void begin(LocalDate day) {
        now = morning(day);
    }

    /** Never backwards. */
    void forward(Instant to) {
        now = to.isAfter(now) ? to : now;
    }

    static Instant morning(LocalDate day) {
        return day.atTime(WORK).atZone(BusinessTime.ZONE).toInstant();
    }

    LocalDate today() {
        return BusinessTime.today(this);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return BusinessTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("days are days in China");
    }
}
