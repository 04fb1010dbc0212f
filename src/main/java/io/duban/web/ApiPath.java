package io.duban.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/**
 * The addresses of the API, however they are written: with parameters in the path, double slashes or encoded letters.
 */
public final class ApiPath {

    private ApiPath() {}

    /** Whether the address of the request is one; an address that the container could not read counts as such. */
    static boolean is(HttpServletRequest request) {
        String address = request.getRequestURI();
        return address == null || is(address.substring(request.getContextPath().length()));
    }

    /** Whether it is one: as the browser sent it, without the context path and the query. */
    public static boolean is(String path) {
        String plain = decoded(path.replaceAll(";[^/]*", "")).replaceAll("/{2,}", "/");
        return plain.equals("/api") || plain.startsWith("/api/");
    }

    private static String decoded(String path) {
        try {
            return UriUtils.decode(path, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException undecodable) {
            return path;
        }
    }
}
