package io.duban.web.version;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;

/**
 * What the sender of a request has already: these tags, or any. Weak tags count as strong ones (RFC 9110, 13.1.2).
 *
 * @param any whether whatever there is is known
 * @param tags with their quotes
 */
record IfNoneMatch(boolean any, Set<String> tags) {

    private static final Pattern TAG = Pattern.compile("\"[\\x21\\x23-\\x7e]*\"");

    IfNoneMatch {
        tags = Set.copyOf(tags);
    }

    /** Empty without the header. */
    static Optional<IfNoneMatch> of(HttpHeaders headers) {
        String sent = String.join(", ", headers.getOrEmpty(HttpHeaders.IF_NONE_MATCH));
        return sent.isEmpty() ? Optional.empty() : Optional.of(read(sent));
    }

    private static IfNoneMatch read(String sent) {
        return new IfNoneMatch(
                sent.strip().equals("*"),
                TAG.matcher(sent).results().map(tag -> tag.group()).collect(Collectors.toSet()));
    }

    boolean has(String tag) {
        return any || tags.contains(tag);
    }
}
