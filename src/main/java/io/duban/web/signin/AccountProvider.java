package io.duban.web.signin;

import io.duban.organization.Account;
import io.duban.organization.PasswordsBusy;
import io.duban.organization.SignIn;
import io.duban.organization.SignInPlace;
import io.duban.web.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Asks the organization whether a name and a password belong together; the form and HTTP Basic both come here. */
@Component
class AccountProvider implements AuthenticationProvider {

    private final SignIn signIn;
    private final Clock clock;

    AccountProvider(SignIn signIn, Clock clock) {
        this.signIn = signIn;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        SignIn.Outcome outcome = outcome(attempt);
        if (outcome instanceof SignIn.Outcome.Accepted accepted) {
            return signedIn(accepted.account());
        }
        if (outcome instanceof SignIn.Outcome.Locked locked) {
            throw new AccountLocked(locked.until(), secondsUntil(locked.until()));
        }
        throw new BadCredentialsException("name or password is wrong");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private SignIn.Outcome outcome(Authentication attempt) {
        if (!(attempt.getDetails() instanceof SignInPlace place)) {
            throw new IllegalStateException("an attempt without a place cannot be counted");
        }
        try {
            return signIn.attempt(attempt.getName(), Objects.toString(attempt.getCredentials(), ""), place);
        } catch (PasswordsBusy full) {
            throw new SignInBusy();
        }
    }

    /** Never none, so that nobody is told to come again at once. */
    private long secondsUntil(Instant until) {
        return Math.max(1, Duration.between(clock.instant(), until).toSeconds());
    }

    private static Authentication signedIn(Account account) {
        SignedIn who = SignedIn.of(account);
        var token = UsernamePasswordAuthenticationToken.authenticated(who, null, List.of());
        // Without details of its own it would be given the place, which the session has no use for.
        token.setDetails("");
        return token;
    }
}
