package io.duban.web.header;

/** A header of a request cannot be taken as it is (HTTP 400); nothing was read or done. */
public final class HeaderRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String header;
    private final String key;

    /** @param key of the message that says why; the name of the header is its first argument */
    HeaderRefused(String header, String key) {
        super(header);
        this.header = header;
        this.key = key;
    }

    public String header() {
        return header;
    }

    public String key() {
        return key;
    }
}
