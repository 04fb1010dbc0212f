package io.duban.web.problem;

import io.duban.shared.Ids;
import java.util.Locale;

/** Names an unforeseen failure on the screen and in the log; short enough to be read out on the telephone. */
final class IncidentNumber {

    private static final int LENGTH = 8;

    private IncidentNumber() {}

    /** Eight hexadecimal digits from the random end of a new id. */
    static String next() {
        String id = Ids.next().toString();
        return id.substring(id.length() - LENGTH).toUpperCase(Locale.ROOT);
    }
}
