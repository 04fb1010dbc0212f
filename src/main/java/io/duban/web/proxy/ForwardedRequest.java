package io.duban.web.proxy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A request as its client sent it to the outermost proxy; nothing behind it sees the headers again. */
final class ForwardedRequest extends HttpServletRequestWrapper {

    private static final String PREFIX = "x-forwarded-";

    private final @Nullable Forwarding forwarding;

    /** Without forwarding the headers are only taken away. */
    ForwardedRequest(HttpServletRequest request, @Nullable Forwarding forwarding) {
        super(request);
        this.forwarding = forwarding;
    }

    static boolean isForwarding(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return name.equals("forwarded") || name.startsWith(PREFIX);
    }

    @Override
    public String getRemoteAddr() {
        return forwarding == null ? super.getRemoteAddr() : forwarding.client();
    }

    @Override
    public String getRemoteHost() {
        return getRemoteAddr();
    }

    @Override
    public String getScheme() {
        String told = scheme();
        return told == null ? super.getScheme() : told;
    }

    @Override
    public boolean isSecure() {
        String told = scheme();
        return told == null ? super.isSecure() : told.equals("https");
    }

    private @Nullable String scheme() {
        return forwarding == null ? null : forwarding.scheme();
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isForwarding(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isForwarding(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(Collections.list(super.getHeaderNames()).stream()
                .filter(name -> !isForwarding(name))
                .toList());
    }
}
