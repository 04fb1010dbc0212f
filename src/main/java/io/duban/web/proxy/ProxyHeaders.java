package io.duban.web.proxy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the client's address and scheme from the proxies' headers, and takes these headers away when anybody else sent
 * them. A host is never taken from there: no address that Duban answers with holds one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProxyHeaders extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ProxyHeaders.class);

    private final Proxies proxies;
    private final AtomicBoolean told = new AtomicBoolean();

    ProxyHeaders(Proxies proxies) {
        this.proxies = proxies;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean fromProxy = proxies.include(request.getRemoteAddr());
        if (!fromProxy && isForwarded(request) && told.compareAndSet(false, true)) {
            LOG.warn(
                    "{} says that it forwards requests, but is not among DUBAN_PROXIES: what it says is ignored",
                    request.getRemoteAddr());
        }
        chain.doFilter(new ForwardedRequest(request, fromProxy ? Forwarding.of(request, proxies) : null), response);
    }

    /** The error page is reached with the container's own request again. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static boolean isForwarded(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream().anyMatch(ForwardedRequest::isForwarding);
    }
}
