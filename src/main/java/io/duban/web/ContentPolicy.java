package io.duban.web;

/** What a browser may load and where it may send to, on every page of ours. */
public final class ContentPolicy {

    public static final String PAGES =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; "
                    + "form-action 'self'; base-uri 'self'; object-src 'none'";

    private ContentPolicy() {}
}
