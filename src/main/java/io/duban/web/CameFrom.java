package io.duban.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Addresses from outside (a header, a request kept for later) as paths of our own: they never lead to another host. */
public final class CameFrom {

    private CameFrom() {}

    /** The page that the request says it comes from, whatever its host; empty when it says none that could be ours. */
    public static Optional<String> page(HttpServletRequest request) {
        return path(request.getHeader(HttpHeaders.REFERER));
    }

    /** Path and query of an address; empty when it has none or a browser could take them for another host. */
    public static Optional<String> path(@Nullable String address) {
        if (address == null) {
            return Optional.empty();
        }
        try {
            URI page = URI.create(address);
            String path = page.getRawPath();
            if (path == null || !path.startsWith("/") || path.startsWith("//")) {
                return Optional.empty();
            }
            return Optional.of(page.getRawQuery() == null ? path : path + "?" + page.getRawQuery());
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
