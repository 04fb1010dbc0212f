package io.duban.shared;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The version that the sender of a change has seen: named in the body, or by the request's If-Match, which by then is
 * known to be the one in which the thing stands.
 */
public final class SeenVersion {

    private final @Nullable Integer matched;

    public SeenVersion(@Nullable Integer matched) {
        this.matched = matched;
    }

    /**
     * The version that was named.
     *
     * @throws VersionNotNamed when neither names one
     */
    public int or(@Nullable Integer sent) {
        Integer seen = named(sent);
        if (seen == null) {
            throw new VersionNotNamed();
        }
        return seen;
    }

    /** Null when neither names one, where a change may go without. */
    public @Nullable Integer named(@Nullable Integer sent) {
        return sent == null ? matched : Objects.requireNonNull(sent);
    }
}
