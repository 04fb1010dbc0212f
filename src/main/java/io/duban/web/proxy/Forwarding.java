package io.duban.web.proxy;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a chain of proxies says of a request. Each proxy appends, so only the end of a header is the nearest one's word.
 */
record Forwarding(String client, @Nullable String scheme) {

    private static final Pattern FOR = Pattern.compile("for=(\"[^\"]*\"|[^;,\\s]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PROTO = Pattern.compile("proto=\"?(\\w+)\"?", Pattern.CASE_INSENSITIVE);

    static Forwarding of(HttpServletRequest request, Proxies proxies) {
        return new Forwarding(client(request, proxies), scheme(request));
    }

    /** The last address that is no proxy of ours: what stands before it anybody may have written. */
    private static String client(HttpServletRequest request, Proxies proxies) {
        List<String> chain = new ArrayList<>(values(request, "X-Forwarded-For"));
        if (chain.isEmpty()) {
            chain.addAll(found(FOR, request));
        }
        Collections.reverse(chain);
        String client = request.getRemoteAddr();
        for (String written : chain) {
            Optional<InetAddress> address = ClientAddress.read(written);
            if (address.isEmpty()) {
                return client;
            }
            client = address.get().getHostAddress();
            if (!proxies.include(client)) {
                return client;
            }
        }
        return client;
    }

    private static @Nullable String scheme(HttpServletRequest request) {
        List<String> told = values(request, "X-Forwarded-Proto");
        List<String> all = told.isEmpty() ? found(PROTO, request) : told;
        String last = all.isEmpty() ? "" : all.get(all.size() - 1).toLowerCase(Locale.ROOT);
        return last.equals("https") || last.equals("http") ? last : null;
    }

    private static List<String> values(HttpServletRequest request, String header) {
        return headers(request, header)
                .flatMap(line -> Stream.of(line.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static List<String> found(Pattern pattern, HttpServletRequest request) {
        return headers(request, "Forwarded")
                .flatMap(line -> pattern.matcher(line).results())
                .map(result -> result.group(1))
                .toList();
    }

    private static Stream<String> headers(HttpServletRequest request, String header) {
        return Collections.list(request.getHeaders(header)).stream();
    }
}
