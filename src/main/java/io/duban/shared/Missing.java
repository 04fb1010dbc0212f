package io.duban.shared;

/** There is no such thing, or none that the actor may know of (HTTP 404). */
public final class Missing extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Missing(Object id) {
        super("no such thing: " + id);
    }
}
