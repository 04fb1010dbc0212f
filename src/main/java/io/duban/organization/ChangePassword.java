package io.duban.organization;

import static io.duban.shared.Subject.Kind.ACCOUNT;

import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.Missing;
import io.duban.shared.Subject;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * People change their own password; no role is needed for that. The old one is counted and checked like a sign-in,
 * before any transaction: a failure stays counted, and no connection waits for a hash.
 */
@Component
public class ChangePassword {

    private final Accounts accounts;
    private final PasswordProof proof;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    ChangePassword(
            Accounts accounts,
            PasswordProof proof,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.accounts = accounts;
        this.proof = proof;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Refuses ({@link PasswordRefusal}) a wrong old password and a new one that breaks the rules; throws
     * {@link TooManyAttempts} after too many wrong ones and {@link PasswordsBusy} when too many others wait.
     */
    public void change(String oldPassword, String newPassword, Actor.Person who, SignInPlace place) {
        Account account = accounts.find(who.id()).orElseThrow(() -> new Missing(who.id()));
        proof.of(account, oldPassword, place);
        if (newPassword.equals(oldPassword)) {
            throw new PasswordRefusal.Unchanged();
        }
        PasswordRules.check(account.account(), newPassword);
        String hash = proof.hashed(newPassword, place);
        transaction.executeWithoutResult(status -> {
            accounts.setPassword(account, hash, false);
            events.publishEvent(
                    DomainEvent.of(Subject.of(ACCOUNT, who.id()), PeopleAct.PASSWORD_CHANGED, who, clock.instant()));
        });
    }
}
