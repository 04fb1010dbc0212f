package io.duban.web.query;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The key of a next page that a program is given holds for the list that gave it, narrowed as it was: many lists go by
 * keys of one form, and a key of another would lead to a page of this one that nobody meant. What is added to it is no
 * secret and no seal: a program that makes up keys misleads only itself.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ListKeys extends OncePerRequestFilter {

    static final String AFTER = "after";

    /** They do not say which list it is. */
    private static final Set<String> OF_THE_PAGE = Set.of(AFTER, "size", "lang");

    private static final char BEFORE_KEY = '.';

    private static final String FOREIGN = ListKeys.class.getName() + ".foreign";

    /** Whether the request asks for the page behind a key that another list gave. */
    static boolean isForeign(HttpServletRequest request) {
        return request.getAttribute(FOREIGN) != null;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/")
                || !request.getMethod().equals("GET")
                || request.getParameter(AFTER) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String given = request.getParameter(AFTER);
        String begins = given("", request);
        if (given.startsWith(begins)) {
            chain.doFilter(new Behind(request, given.substring(begins.length())), response);
        } else {
            request.setAttribute(FOREIGN, given);
            chain.doFilter(request, response);
        }
    }

    /** As a program is given it. */
    static String given(String key, HttpServletRequest request) {
        return list(request) + BEFORE_KEY + key;
    }

    /** Eight hexadecimal digits of the address and what narrows it, in whatever order that was given. */
    private static String list(HttpServletRequest request) {
        Map<String, String[]> narrowed = new TreeMap<>(request.getParameterMap());
        narrowed.keySet().removeAll(OF_THE_PAGE);
        StringBuilder text = new StringBuilder(request.getRequestURI());
        narrowed.forEach((name, values) -> text.append('\n').append(name).append(List.of(values)));
        CRC32 sum = new CRC32();
        sum.update(text.toString().getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }

    /** The request with the key as the list itself knows it. */
    private static final class Behind extends HttpServletRequestWrapper {

        private final String key;

        private Behind(HttpServletRequest request, String key) {
            super(request);
            this.key = key;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return name.equals(AFTER) ? key : super.getParameter(name);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return name.equals(AFTER) && super.getParameterValues(name).length == 1
                    ? new String[] {key}
                    : super.getParameterValues(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> map = new HashMap<>(super.getParameterMap());
            map.computeIfPresent(AFTER, (name, values) -> values.length == 1 ? new String[] {key} : values);
            return Map.copyOf(map);
        }
    }
}
