package io.duban.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/**
 * How far the act of a request came, kept with the request: whoever answers for a database that went away meanwhile
 * must not say that nothing was saved when something was, or may have been.
 */
public enum ActOutcome {

    /** Nothing was committed. */
    NOTHING("web.problem.away"),

    /** The database went away while it was asked to commit; the act was sent under a request key. */
    UNCONFIRMED("web.problem.unconfirmed"),

    /** Like {@link #UNCONFIRMED}, but without a key, so that sending it again may do it again. */
    UNCONFIRMED_WITHOUT_KEY("web.problem.unconfirmedWithoutKey"),

    /** Committed; only the answer could not be given. */
    DONE("web.problem.doneAndAway");

    private static final String ATTRIBUTE = ActOutcome.class.getName();

    private final String key;

    ActOutcome(String key) {
        this.key = key;
    }

    public void of(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static ActOutcome reachedBy(HttpServletRequest request) {
        return Objects.requireNonNullElse((ActOutcome) request.getAttribute(ATTRIBUTE), NOTHING);
    }

    /** The message that says so; who was only reading has saved nothing anyway. */
    String key(boolean reading) {
        return reading && this == NOTHING ? "web.problem.awayReading" : key;
    }
}
