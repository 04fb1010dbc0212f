package io.duban.web.version;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;

/**
 * What a request's If-Match asks for: any version, or one of some. Only strong tags are compared (RFC 9110, 13.1.1), so
 * a weak one names no version.
 *
 * @param any whether whatever there is will do
 * @param tags without their quotes and checksums
 */
public record IfMatch(boolean any, Set<String> tags) {

    public static final String HEADER = "If-Match";

    private static final String TAG = "\"[\\x21\\x23-\\x7e]*\"";
    private static final Pattern LIST = Pattern.compile(TAG + "(\\s*,\\s*" + TAG + ")*");
    private static final Pattern ONE = Pattern.compile("\"([^\"]*)\"");

    public IfMatch {
        tags = Set.copyOf(tags);
    }

    /**
     * How a version is written as a tag: with a checksum of what is shown behind it, for a light or a name may change
     * in one version. To a change only the version matters.
     */
    static String tag(int version, byte[] shown) {
        CRC32C sum = new CRC32C();
        sum.update(shown);
        return "\"%d.%08x\"".formatted(version, sum.getValue());
    }

    private static String withoutSum(String tag) {
        int dot = tag.indexOf('.');
        return dot < 0 ? tag : tag.substring(0, dot);
    }

    /** Empty without the header, or where it says nothing that can be read. */
    static Optional<IfMatch> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HEADER)).flatMap(IfMatch::read);
    }

    /** Empty for what is no list of strong tags. */
    public static Optional<IfMatch> read(String header) {
        String text = header.strip();
        if (text.equals("*")) {
            return Optional.of(new IfMatch(true, Set.of()));
        }
        return LIST.matcher(text).matches()
                ? Optional.of(new IfMatch(
                        false,
                        ONE.matcher(text)
                                .results()
                                .map(tag -> withoutSum(tag.group(1)))
                                .collect(Collectors.toSet())))
                : Optional.empty();
    }

    boolean allows(int version) {
        return any || tags.contains(Integer.toString(version));
    }
}
