package io.duban.shared;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The version that the sender of a change has seen: named in the body, or by the request's If-Match, which the
 * thing was held to before the change began.
 */
public final class SeenVersion {

    private final Supplier<@Nullable Integer> matched;

    /** @param matched the version in which the thing is held by If-Match; null without one */
    public SeenVersion(Supplier<@Nullable Integer> matched) {
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
        return sent == null ? matched.get() : Objects.requireNonNull(sent);
    }
}
