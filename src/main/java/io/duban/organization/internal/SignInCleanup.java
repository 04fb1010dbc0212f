package io.duban.organization.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets what is over: strangers may try as many names from as many addresses as they like without filling the tables.
 */
@Component
class SignInCleanup {

    /** So long without another failure, and it is as if there had been none. */
    static final Duration REMEMBERED = Duration.ofDays(1);

    /** So long an owner may stay away and still be told. */
    private static final Duration UNTOLD = Duration.ofDays(60);

    private static final Duration PLACES_KNOWN = Duration.ofDays(180);
    private static final long MOST_ROWS = 100_000;

    private final SignInMapper mapper;
    private final KnownPlaceMapper knownPlaces;
    private final Clock clock;

    SignInCleanup(SignInMapper mapper, KnownPlaceMapper knownPlaces, Clock clock) {
        this.mapper = mapper;
        this.knownPlaces = knownPlaces;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 20, timeUnit = TimeUnit.MINUTES)
    @Transactional
    void forget() {
        forgetDownTo(MOST_ROWS);
    }

    /** The oldest failures go when there are more rows than this, told or not. */
    void forgetDownTo(long mostRows) {
        Instant now = clock.instant();
        mapper.forgetStrangers(now.minus(REMEMBERED));
        mapper.forgetTold(now.minus(REMEMBERED));
        mapper.forgetAll(now.minus(UNTOLD));
        knownPlaces.forget(now.minus(PLACES_KNOWN));
        long tooMany = mapper.countRows() - mostRows;
        if (tooMany > 0) {
            mapper.forgetOldest(tooMany);
        }
    }
}
