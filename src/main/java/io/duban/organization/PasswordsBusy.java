package io.duban.organization;

/** So many passwords wait to be checked that this one was not begun; it may be sent again in a few seconds. */
public final class PasswordsBusy extends RuntimeException {

    private static final long serialVersionUID = 1;

    PasswordsBusy() {
        super("too many passwords wait to be checked");
    }
}
