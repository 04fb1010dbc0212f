package io.duban.demo;

import io.duban.shared.ClockMoved;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * The demonstration's clock: it ticks like the real one, some years behind, and can be moved forward. How far it is
 * behind is kept in the database, so that a restart neither loses nor gains a day.
 */
@Component
@Primary
@DemoOnly
class DemoClock extends Clock {

    /** Eight in the morning of the day on which the sample plan is entered. */
    static final Instant BEGINNING = Instant.parse("2019-10-08T00:00:00Z");

    private final Clock real;
    private final DemoStateMapper state;
    private final ApplicationEventPublisher events;
    private volatile Duration offset;

    DemoClock(@Qualifier("clock") Clock real, DemoStateMapper state, ApplicationEventPublisher events) {
        this.real = real;
        this.state = state;
        this.events = events;
        this.offset = state.find()
                .map(known -> Duration.ofMillis(known.clockOffset()))
                .orElseGet(() -> Duration.between(real.instant(), BEGINNING));
    }

    /** Writes down that the demonstration begins here; before, nothing says that the database is one. */
    void begin() {
        state.insert(offset.toMillis());
    }

    /** Moves forward to this moment; a moment that is already past is left alone, for time never runs backwards. */
    void moveTo(Instant moment) {
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
