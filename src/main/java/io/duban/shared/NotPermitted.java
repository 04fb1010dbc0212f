package io.duban.shared;

/** The actor may not do or see this (HTTP 403). */
public final class NotPermitted extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotPermitted() {
        super("not permitted");
    }
}
