package io.duban.shared;

/** Someone was faster: the thing changed since it was read, or the step is already done (HTTP 409). */
public final class StaleAggregate extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StaleAggregate(Object id) {
        super("changed meanwhile: " + id);
    }
}
