package io.duban.demo;

import io.duban.shared.ClockMoved;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;

/**
 * A clock some years behind another one, which can be moved forward. How far it is behind is kept in the database, so
 * that a restart neither loses nor gains a day.
 */
public final class DemoClock extends Clock {

    /** Eight in the morning of the day on which the sample plan is entered. */
    public static final Instant BEGINNING = Instant.parse("2019-10-08T00:00:00Z");

    private final Clock real;
    private final DemoStateMapper state;
    private final ApplicationEventPublisher events;
    private volatile Duration offset;

    DemoClock(Clock real, DemoStateMapper state, ApplicationEventPublisher events) {
        this.real = real;
        this.state = state;
        this.events = events;
        this.offset = state.find()
                .map(known -> Duration.ofMillis(known.clockOffset()))
                .orElseGet(() -> Duration.between(real.instant(), BEGINNING));
    }

    /** Writes down that the demonstration begins here; before, nothing says that the database is one. */
    public void begin() {
        state.insert(offset.toMillis());
    }

    /** Moves forward to this moment; a moment that is already past is left alone, for time never runs backwards. */
    public void moveTo(Instant moment) {
        Duration further = Duration.between(real.instant(), moment);
        if (further.compareTo(offset) > 0) {
            // Written down first: a clock that only this process has moved would run backwards after a restart.
            state.setOffset(further.toMillis());
            offset = further;
            events.publishEvent(new ClockMoved(moment));
        }
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the demonstration's clock hands out instants only");
    }
}
