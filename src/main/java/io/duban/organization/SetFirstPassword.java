package io.duban.organization;

import static io.duban.shared.Subject.Kind.ACCOUNT;

import io.duban.shared.BusinessTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Whoever holds a link sets the password of its owner, once. The link alone is the right to do so; it tells nothing to
 * those whose link is no longer one, and they are counted and made to wait as those who fail to sign in.
 */
@Component
public class SetFirstPassword {

    /** Nobody's account: failures are counted for the network alone. */
    private static final String NOBODY = "";

    /** Whose link it is, and its last day. */
    public record Owner(String account, String name, LocalDate untilOn) {}

    private record Opened(PasswordLink link, Account account) {}

    private final PasswordLinks links;
    private final Accounts accounts;
    private final People people;
    private final SignInAttempts attempts;
    private final PasswordProof proof;
    private final OrganizationJournal journal;
    private final TransactionOperations transaction;
    private final Clock clock;

    SetFirstPassword(
            PasswordLinks links,
            Accounts accounts,
            People people,
            SignInAttempts attempts,
            PasswordProof proof,
            OrganizationJournal journal,
            TransactionOperations transaction,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.people = people;
        this.attempts = attempts;
        this.proof = proof;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Throws {@link PasswordRefusal.LinkOver}, or {@link TooManyAttempts} after too many that were none. */
    public Owner owner(String secret, SignInPlace place) {
        Opened opened = open(secret, place);
        return new Owner(
                opened.account().account(),
                opened.account().name(),
                opened.link().untilOn());
    }

    /**
     * Answers with the account to sign in to. Refuses like {@link #owner}, and a password that breaks the rules, for
     * which the link stays open.
     */
    public String set(String secret, String password, SignInPlace place) {
        Opened opened = open(secret, place);
        Account account = opened.account();
        PasswordRules.check(account.account(), password);
        String hash = proof.hashed(password, place);
        transaction.executeWithoutResult(status -> {
            if (!links.use(opened.link())) {
                throw new PasswordRefusal.LinkOver();
            }
            accounts.setPassword(account, hash, false);
            journal.publish(journal.about(ACCOUNT, account.id(), PeopleAct.PASSWORD_SET, people.actor(account.id())));
        });
        return account.account();
    }

    private Opened open(String secret, SignInPlace place) {
        attempts.waitsUntil(NOBODY, place).ifPresent(until -> {
            throw new TooManyAttempts(until);
        });
        return links.open(SecretDigest.of(secret.strip().toLowerCase(Locale.ROOT)), BusinessTime.today(clock))
                .flatMap(link -> accounts.find(link.owner()).map(account -> new Opened(link, account)))
                .orElseThrow(() -> failed(place));
    }

    private PasswordRefusal failed(SignInPlace place) {
        attempts.failed(attempts.begin(NOBODY, place));
        return new PasswordRefusal.LinkOver();
    }
}
