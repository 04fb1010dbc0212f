package io.duban.organization;

import java.time.Instant;

/** Too many failures from there: nothing is checked before this instant. */
public final class TooManyAttempts extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Instant until;

    public TooManyAttempts(Instant until) {
        super("no attempt before " + until);
        this.until = until;
    }

    public Instant until() {
        return until;
    }
}
