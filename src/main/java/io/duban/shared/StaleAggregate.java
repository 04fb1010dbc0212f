package io.duban.shared;

import org.jspecify.annotations.Nullable;

/** Someone was faster: the thing changed since it was read, or the step is already done (HTTP 409). */
public final class StaleAggregate extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient @Nullable Object id;

    public StaleAggregate(Object id) {
        super("changed meanwhile: " + id);
        this.id = id;
    }

    /** What changed; null after a journey through a stream of bytes. */
    public @Nullable Object id() {
        return id;
    }
}
