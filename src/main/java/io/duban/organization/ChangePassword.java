package io.duban.organization;

import static io.duban.shared.Subject.Kind.ACCOUNT;

import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.Missing;
import io.duban.shared.Subject;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People change their own password; no role is needed for that. */
@Component
public class ChangePassword {

    private final Accounts accounts;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangePassword(Accounts accounts, Passwords passwords, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses ({@link PasswordRefusal}) a wrong old password and a new one that breaks the rules. */
    @Transactional
    public void change(String oldPassword, String newPassword, Actor.Person who) {
        Account account = accounts.find(who.id()).orElseThrow(() -> new Missing(who.id()));
        if (!passwords.matches(oldPassword, account.passwordHash())) {
            throw new PasswordRefusal.OldIsWrong();
        }
        if (newPassword.equals(oldPassword)) {
            throw new PasswordRefusal.Unchanged();
        }
        PasswordRules.check(account.account(), newPassword);
        accounts.setPassword(account, passwords.hash(newPassword), false);
        events.publishEvent(
                DomainEvent.of(Subject.of(ACCOUNT, who.id()), PeopleAct.PASSWORD_CHANGED, who, clock.instant()));
    }
}
