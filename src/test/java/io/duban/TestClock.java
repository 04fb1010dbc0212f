package io.duban;

import io.duban.shared.ClockMoved;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** A clock that stands still until a test moves it. It begins on a working day, 2 January 2020, nine in the morning in Shanghai. */
public final class TestClock extends Clock {

    public static final Instant START = Instant.parse("2020-01-02T01:00:00Z");

    private final AtomicReference<Instant> now;
    private final ZoneId zone;
    private final ApplicationEventPublisher events;

    TestClock(ApplicationEventPublisher events) {
        this(new AtomicReference<>(START), ZoneOffset.UTC, events);
    }

    private TestClock(AtomicReference<Instant> now, ZoneId zone, ApplicationEventPublisher events) {
        this.now = now;
        this.zone = zone;
        this.events = events;
    }

    public void set(Instant instant) {
        now.set(instant);
        events.publishEvent(new ClockMoved(instant));
    }

    public void advance(Duration duration) {
        set(now.get().plus(duration));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same hands behind another dial: moving one moves both. */
    @Override
    public Clock withZone(ZoneId other) {
        return new TestClock(now, other, events);
    }

    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        @Primary
        TestClock testClock(ApplicationEventPublisher events) {
            return new TestClock(events);
        }
    }

    /** The application is shared, so a class would otherwise begin wherever the one before it left the clock. */
    static final class BackToStart implements TestExecutionListener {

        @Override
        public void beforeTestClass(TestContext test) {
            test.getApplicationContext().getBean(TestClock.class).set(START);
        }
    }
}
