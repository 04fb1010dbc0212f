package io.duban.organization;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Checks an account name and a password. The answer and the time it takes are the same for a wrong password, for an
 * account that does not exist and for one that is switched off.
 */
@Component
public class SignIn {

    /** How an attempt ended. */
    public sealed interface Outcome {

        /** Name and password are right. */
        record Accepted(Account account) implements Outcome {}

        /** Name or password is wrong; which of them is not told. */
        record Wrong() implements Outcome {}

        /** Too many failures from there: nothing is checked before this instant. */
        record Locked(Instant until) implements Outcome {}
    }

    private record Asked(String name, String password, SignInPlace place) {

        @Override
        public String toString() {
            return "Asked[" + place + "]";
        }
    }

    private final Accounts accounts;
    private final SignInAttempts attempts;
    private final Passwords passwords;
    private final PasswordLane lane;
    private final ConcurrentMap<Asked, CompletableFuture<Outcome>> running = new ConcurrentHashMap<>();

    SignIn(Accounts accounts, SignInAttempts attempts, Passwords passwords, PasswordLane lane) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.lane = lane;
    }

    /** Throws {@link PasswordsBusy} when too many others wait. */
    // Without a transaction around it: the hash takes a quarter of a second, and no connection should wait for that.
    public Outcome attempt(String accountName, String password, SignInPlace place) {
        Asked asked = new Asked(spelled(accountName), password, place);
        return attempts.waitsUntil(asked.name(), place)
                .<Outcome>map(Outcome.Locked::new)
                .or(() -> again(asked))
                .orElseGet(() -> once(asked));
    }

    /** As accounts are written: an input method may have been left in full width. */
    private static String spelled(String accountName) {
        return Normalizer.normalize(accountName, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /** A program brings its password with every call: one that was right a moment ago is not hashed anew. */
    private Optional<Outcome> again(Asked asked) {
        return asked.place().device() != null
                ? Optional.empty()
                : accounts.find(asked.name())
                        .filter(Account::active)
                        .filter(account -> passwords.matchedLately(asked.password(), account.passwordHash()))
                        .map(Outcome.Accepted::new);
    }

    /** Several calls at once with the same words are one attempt. */
    private Outcome once(Asked asked) {
        CompletableFuture<Outcome> mine = new CompletableFuture<>();
        CompletableFuture<Outcome> first = running.putIfAbsent(asked, mine);
        if (first != null) {
            return outcomeOf(first);
        }
        try {
            Outcome outcome = lane.oneByOne(asked.place().network(), asked.name(), () -> check(asked));
            mine.complete(outcome);
            return outcome;
        } catch (RuntimeException failure) {
            mine.completeExceptionally(failure);
            throw failure;
        } finally {
            running.remove(asked);
            mine.cancel(false);
        }
    }

    private static Outcome outcomeOf(CompletableFuture<Outcome> first) {
        try {
            return first.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    private Outcome check(Asked asked) {
        SignInAttempts.Attempt attempt;
        try {
            attempt = begin(asked);
        } catch (TooManyAttempts tooMany) {
            return new Outcome.Locked(tooMany.until());
        }
        Optional<Account> account = accounts.find(asked.name());
        if (isRight(account, asked.password())) {
            attempts.succeeded(attempt);
            return new Outcome.Accepted(account.orElseThrow());
        }
        attempts.failed(attempt);
        return attempt.next().<Outcome>map(Outcome.Locked::new).orElseGet(Outcome.Wrong::new);
    }

    private SignInAttempts.Attempt begin(Asked asked) {
        try {
            return attempts.begin(asked.name(), asked.place());
        } catch (ConcurrencyFailureException lostRace) {
            return attempts.begin(asked.name(), asked.place());
        }
    }

    private boolean isRight(Optional<Account> account, String password) {
        String hash = account.map(Account::passwordHash).orElseGet(passwords::nobodysHash);
        return passwords.matches(password, hash)
                && account.filter(Account::active).isPresent();
    }
}
