package io.duban.web.version;

/** The thing is no longer in a version that the request's If-Match allows (HTTP 412); nothing was done. */
public final class VersionPassed extends RuntimeException {

    private static final long serialVersionUID = 1;

    VersionPassed(String thing) {
        super("not in a version that was asked for: " + thing);
    }
}
