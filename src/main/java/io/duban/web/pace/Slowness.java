package io.duban.web.pace;

import jakarta.servlet.ServletRequest;
import java.util.Optional;

/** Why the rest of a request was not waited for (HTTP 408). */
public enum Slowness {

    /** It came in too slowly, or stopped coming. */
    TOO_SLOW("web.problem.408"),

    /** So many others from the same network were coming in already. */
    TOO_MANY("web.problem.crowded");

    static final String ATTRIBUTE = Slowness.class.getName();

    private final String key;

    Slowness(String key) {
        this.key = key;
    }

    /** The message that says so. */
    public String key() {
        return key;
    }

    /** Empty for a request that came in whole. */
    public static Optional<Slowness> of(ServletRequest request) {
        return Optional.ofNullable((Slowness) request.getAttribute(ATTRIBUTE));
    }
}
