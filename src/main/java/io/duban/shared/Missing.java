package io.duban.shared;

/** There is no such thing, or none that the actor may know of (HTTP 404). */
public final class Missing extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Object id;

    private final boolean begun;

    public Missing(Object id) {
        this(id, true);
    }

    private Missing(Object id, boolean begun) {
        super("no such thing: " + id);
        this.id = id;
        this.begun = begun;
    }

    /** What has its place, where it is written the first time somebody saves something of it. */
    public static Missing notBegun(Object of) {
        return new Missing(of, false);
    }

    /** Whether it is missing only until somebody writes it, at the same address. */
    public boolean isNotBegun() {
        return !begun;
    }

    /** What was looked for. */
    public Object id() {
        return id;
    }
}
