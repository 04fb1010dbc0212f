package io.duban.shared;

/** A change that writes over something does not say which version of it was seen (HTTP 428); nothing was done. */
public final class VersionNotNamed extends RuntimeException {

    private static final long serialVersionUID = 1;

    public VersionNotNamed() {
        super("no version named");
    }
}
