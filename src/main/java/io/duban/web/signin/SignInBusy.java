package io.duban.web.signin;

import org.springframework.security.authentication.AuthenticationServiceException;

/** So many sign in at once that this one was not begun. */
final class SignInBusy extends AuthenticationServiceException {

    private static final long serialVersionUID = 1;

    /** Within so many seconds the line of those who wait has moved on. */
    static final long SECONDS = 5;

    SignInBusy() {
        super("too many sign in at once");
    }
}
