package io.duban.organization;

import org.springframework.stereotype.Component;

/** That somebody who is signed in already knows the password of the account, as a session alone does not prove. */
@Component
class PasswordProof {

    private final SignInAttempts attempts;
    private final Passwords passwords;
    private final PasswordLane lane;

    PasswordProof(SignInAttempts attempts, Passwords passwords, PasswordLane lane) {
        this.attempts = attempts;
        this.passwords = passwords;
        this.lane = lane;
    }

    /** Throws {@link PasswordRefusal.OldIsWrong}, or {@link TooManyAttempts} when too many were wrong. */
    void of(Account account, String password, SignInPlace place) {
        attempts.waitsUntil(account.account(), place).ifPresent(until -> {
            throw new TooManyAttempts(until);
        });
        boolean right = lane.oneByOne(place.network(), account.account(), () -> check(account, password, place));
        if (!right) {
            throw new PasswordRefusal.OldIsWrong();
        }
    }

    private boolean check(Account account, String password, SignInPlace place) {
        SignInAttempts.Attempt attempt = attempts.begin(account.account(), place);
        if (passwords.matches(password, account.passwordHash())) {
            attempts.succeeded(attempt);
            return true;
        }
        attempts.failed(attempt);
        attempt.next().ifPresent(until -> {
            throw new TooManyAttempts(until);
        });
        return false;
    }

    String hashed(String password, SignInPlace place) {
        return lane.in(place.network(), () -> passwords.hash(password));
    }
}
