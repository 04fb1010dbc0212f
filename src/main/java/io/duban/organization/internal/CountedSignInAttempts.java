package io.duban.organization.internal;

import static io.duban.shared.Subject.Kind.ACCOUNT;

import io.duban.organization.Accounts;
import io.duban.organization.PeopleAct;
import io.duban.organization.SignInAttempts;
import io.duban.organization.SignInPlace;
import io.duban.organization.TooManyAttempts;
import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.Subject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class CountedSignInAttempts implements SignInAttempts {

    /** The length of the column; no account has a longer name, so a longer one is counted for its network only. */
    private static final int MAX_NAME = 64;

    private static final int SHOWN = 20;
    private static final int PLACES_KEPT = 30;
    private static final Actor GUARD = new Actor.Timer("sign-in");

    private final SignInMapper mapper;
    private final KnownPlaceMapper knownPlaces;
    private final Accounts accounts;
    private final SignInSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CountedSignInAttempts(
            SignInMapper mapper,
            KnownPlaceMapper knownPlaces,
            Accounts accounts,
            SignInSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mapper = mapper;
        this.knownPlaces = knownPlaces;
        this.accounts = accounts;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> waitsUntil(String account, SignInPlace place) {
        Instant now = clock.instant();
        return counters(name(account), place)
                .map(counter -> mapper.find(counter.account(), counter.place()))
                .filter(Objects::nonNull)
                .map(SignInMapper.Standing::waitUntil)
                .filter(until -> until != null && until.isAfter(now))
                .max(Comparator.naturalOrder());
    }

    @Override
    @Transactional
    public Attempt begin(String account, SignInPlace place) {
        String name = name(account);
        Instant now = clock.instant();
        List<AttemptCounter> counters = counters(name, place).toList();
        counters.forEach(counter -> mapper.count(counter, place.network(), now, now.minus(SignInCleanup.REMEMBERED)));
        Instant next = now;
        boolean slowed = false;
        for (AttemptCounter counter : counters) {
            SignInMapper.Standing standing = Objects.requireNonNull(mapper.find(counter.account(), counter.place()));
            if (standing.waitUntil() != null && standing.waitUntil().isAfter(now)) {
                // Rolls back what was counted: an attempt that is not checked is none.
                throw new TooManyAttempts(standing.waitUntil());
            }
            if (counter.slowsAt(standing.failures())) {
                Instant until = now.plus(counter.waitAfter(standing.failures()));
                mapper.setWait(counter.account(), counter.place(), until);
                slowed |= !counter.account().isEmpty() && counter.beginsToSlowAt(standing.failures());
                next = until.isAfter(next) ? until : next;
            }
        }
        return new Attempt(name, place, next.isAfter(now) ? Optional.of(next) : Optional.empty(), slowed);
    }

    @Override
    @Transactional
    public void succeeded(Attempt attempt) {
        Instant now = clock.instant();
        String account = attempt.account();
        SignInPlace place = attempt.place();
        counters(account, place).forEach(counter -> {
            if (counter.account().isEmpty() || counter.place().isEmpty()) {
                mapper.takeBack(counter.account(), counter.place());
            } else {
                mapper.reset(counter.account(), counter.place());
            }
        });
        mapper.noteSuccess(account, now);
        places(place).forEach(known -> knownPlaces.know(account, known, now));
        Instant oldest = knownPlaces.seenAtRank(account, PLACES_KEPT);
        if (oldest != null) {
            knownPlaces.forgetOf(account, oldest);
        }
    }

    @Override
    @Transactional
    public void failed(Attempt attempt) {
        Instant now = clock.instant();
        counters(attempt.account(), attempt.place())
                .forEach(counter -> mapper.failed(counter.account(), counter.place(), now));
        if (attempt.slowed()) {
            accounts.find(attempt.account())
                    .ifPresent(found -> events.publishEvent(DomainEvent.of(
                                    Subject.of(ACCOUNT, found.id()), PeopleAct.LOCKED, GUARD, clock.instant())
                            .changing("lockedUntil", null, attempt.next().orElse(null))
                            .changing("addresses", null, attempt.place().network())));
        }
    }

    @Override
    public List<Failed> failures(String account) {
        return mapper.failures(account, false, clock.instant(), SHOWN);
    }

    @Override
    @Transactional
    public List<Failed> tell(String account) {
        List<Failed> failed = mapper.failures(account, true, clock.instant(), SHOWN);
        if (!failed.isEmpty()) {
            mapper.told(account);
        }
        return failed;
    }

    private Stream<AttemptCounter> counters(String name, SignInPlace place) {
        Set<String> known = name.isEmpty() ? Set.of() : knownPlaces.known(name, places(place));
        return AttemptCounter.of(name, place, known, settings).stream();
    }

    private static Collection<String> places(SignInPlace place) {
        return Stream.of(place.network(), place.device())
                .filter(Objects::nonNull)
                .toList();
    }

    private static String name(String account) {
        return account.length() > MAX_NAME ? "" : account;
    }
}
