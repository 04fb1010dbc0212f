package io.duban.organization.internal;

import static io.duban.shared.Subject.Kind.ACCOUNT;

import io.duban.organization.Accounts;
import io.duban.organization.PeopleAct;
import io.duban.organization.SignInAttempts;
import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.Subject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class CountedSignInAttempts implements SignInAttempts {

    /** The length of the column; no account has a longer name, so a longer one need not be counted. */
    private static final int MAX_NAME = 64;

    private static final Duration REMEMBERED = Duration.ofDays(1);

    private static final Actor GUARD = new Actor.Timer("sign-in");

    private final SignInMapper mapper;
    private final Accounts accounts;
    private final SignInSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CountedSignInAttempts(
            SignInMapper mapper,
            Accounts accounts,
            SignInSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mapper = mapper;
        this.accounts = accounts;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> lockedUntil(String account) {
        return Optional.ofNullable(mapper.lockedUntil(account, clock.instant()));
    }

    @Override
    @Transactional
    public Optional<Instant> failed(String account) {
        if (account.length() > MAX_NAME) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        mapper.countFailure(account, now);
        if (mapper.failures(account) < settings.failures()) {
            return Optional.empty();
        }
        return Optional.of(lock(account, now));
    }

    private Instant lock(String account, Instant now) {
        Instant until = now.plus(settings.lock());
        mapper.lock(account, until);
        accounts.find(account)
                .ifPresent(found -> events.publishEvent(
                        DomainEvent.of(Subject.of(ACCOUNT, found.id()), PeopleAct.LOCKED, GUARD, now)
                                .changing("lockedUntil", null, until)));
        return until;
    }

    @Override
    @Transactional
    public void succeeded(String account) {
        mapper.noteSuccess(account, clock.instant());
    }

    /** Names that nobody has would fill the table one day. */
    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Shanghai")
    @Transactional
    void forgetStrangers() {
        mapper.forgetStrangers(clock.instant().minus(REMEMBERED));
    }
}
