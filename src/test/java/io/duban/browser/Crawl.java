package io.duban.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Follows every link of every page that a person can reach, one page of each kind: two tasks' pages are of one kind, the
 * lists behind two filters as well, but not two tabs of a desk.
 */
final class Crawl {

    /** What is no page: it leaves, or it is a file. */
    private static final List<String> LEFT_OUT = List.of("/webjars/", "/evidence/", ".xlsx", "/v3/api-docs", "/sign-");

    private final Page page;
    private final String root;
    private final Set<String> known = new HashSet<>();
    private final Deque<String> ahead = new ArrayDeque<>();

    Crawl(Page page, String root) {
        this.page = page;
        this.root = root;
    }

    /** The kinds of page that were seen; {@code look} is called on each, {@code refused} with what did not answer well. */
    Set<String> from(String path, Consumer<String> look, Consumer<String> refused) {
        Set<String> seen = new LinkedHashSet<>();
        note(root + path);
        while (!ahead.isEmpty()) {
            String address = ahead.poll();
            Response response = page.navigate(address);
            if (response == null || response.status() >= 400) {
                refused.accept(address + " answers " + (response == null ? "nothing" : response.status()));
                continue;
            }
            links().forEach(this::note);
            seen.add(kind(address));
            look.accept(kind(address));
        }
        return seen;
    }

    private List<String> links() {
        List<String> found = new ArrayList<>();
        Object addresses = page.evaluate("() => [...document.querySelectorAll('a[href]')].map(link => link.href)");
        ((List<?>) addresses).forEach(address -> found.add(address.toString().replaceFirst("#.*", "")));
        return found;
    }

    private void note(String address) {
        boolean ours = address.startsWith(root + "/") && LEFT_OUT.stream().noneMatch(address::contains);
        if (ours && known.add(kind(address))) {
            ahead.add(address);
        }
    }

    private static String kind(String address) {
        URI parsed = URI.create(address);
        String path = parsed.getPath()
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceAll("/\\d{4}(?=/|$)", "/{year}");
        String query = parsed.getQuery() == null ? "" : parsed.getQuery();
        return query.startsWith("tab=") ? path + "?" + query.replaceFirst("&.*", "") : path;
    }
}
