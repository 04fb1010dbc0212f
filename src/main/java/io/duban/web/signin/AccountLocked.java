package io.duban.web.signin;

import java.time.Instant;
import org.springframework.security.authentication.LockedException;

/** Too many failures from there; nothing is checked before this instant, which is so many seconds away. */
final class AccountLocked extends LockedException {

    private static final long serialVersionUID = 2;

    private final Instant until;
    private final long seconds;

    AccountLocked(Instant until, long seconds) {
        super("locked until " + until);
        this.until = until;
        this.seconds = seconds;
    }

    Instant until() {
        return until;
    }

    long seconds() {
        return seconds;
    }
}
