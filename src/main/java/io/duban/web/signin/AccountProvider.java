package io.duban.web.signin;

import io.duban.organization.Account;
import io.duban.organization.SignIn;
import io.duban.web.SignedIn;
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

    AccountProvider(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String password = Objects.toString(attempt.getCredentials(), "");
        SignIn.Outcome outcome = signIn.attempt(attempt.getName(), password);
        if (outcome instanceof SignIn.Outcome.Accepted accepted) {
            return signedIn(accepted.account(), attempt);
        }
        if (outcome instanceof SignIn.Outcome.Locked locked) {
            throw new AccountLocked(locked.until());
        }
        throw new BadCredentialsException("name or password is wrong");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static Authentication signedIn(Account account, Authentication attempt) {
        SignedIn who = new SignedIn(account.id().value(), account.account(), account.name(), account.mustChange());
        UsernamePasswordAuthenticationToken token =
                UsernamePasswordAuthenticationToken.authenticated(who, null, List.of());
        token.setDetails(attempt.getDetails());
        return token;
    }
}
