package io.duban.web.signin;

import java.time.Instant;
import org.springframework.security.authentication.LockedException;

/** Too many failures in a row; nothing is checked before this instant. */
final class AccountLocked extends LockedException {

    private static final long serialVersionUID = 1;

    private final Instant until;

    AccountLocked(Instant until) {
        super("locked until " + until);
        this.until = until;
    }

    Instant until() {
        return until;
    }
}
