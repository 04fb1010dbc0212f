package io.duban.organization;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
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

        /** Too many failures in a row: nothing is checked before this instant. */
        record Locked(Instant until) implements Outcome {}
    }

    private final Accounts accounts;
    private final SignInAttempts attempts;
    private final Passwords passwords;

    SignIn(Accounts accounts, SignInAttempts attempts, Passwords passwords) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
    }

    // Without a transaction around it: the hash takes a quarter of a second, and no connection should wait for that.
    public Outcome attempt(String accountName, String password) {
        String name = accountName.strip().toLowerCase(Locale.ROOT);
        Optional<Instant> locked = attempts.lockedUntil(name);
        if (locked.isPresent()) {
            return new Outcome.Locked(locked.get());
        }
        Optional<Account> account = accounts.find(name);
        if (isRight(account, password)) {
            attempts.succeeded(name);
            return new Outcome.Accepted(account.orElseThrow());
        }
        return attempts.failed(name).<Outcome>map(Outcome.Locked::new).orElseGet(Outcome.Wrong::new);
    }

    private boolean isRight(Optional<Account> account, String password) {
        String hash = account.map(Account::passwordHash).orElseGet(passwords::nobodysHash);
        return passwords.matches(password, hash)
                && account.filter(Account::active).isPresent();
    }
}
