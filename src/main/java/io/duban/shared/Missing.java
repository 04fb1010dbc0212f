package io.duban.shared;

/** There is no such thing, or none that the actor may know of (HTTP 404). */
public final class Missing extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Object id;

    public Missing(Object id) {
        super("no such thing: " + id);
        this.id = id;
    }

    /** What was looked for. */
    public Object id() {
        return id;
    }
}
