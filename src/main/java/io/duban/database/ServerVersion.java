package io.duban.database;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server's product and version, read from what it says about itself. */
record ServerVersion(boolean isMariaDb, int major, int minor) {

    // Older MariaDB servers put a MySQL version in front, for old clients' sake.
    private static final Pattern NUMBERS = Pattern.compile("^(?:5\\.5\\.5-)?(\\d+)\\.(\\d+)");

    /** A text without a version is version 0.0, which nothing supports. */
    static ServerVersion of(String text) {
        boolean isMariaDb = text.contains("MariaDB");
        Matcher numbers = NUMBERS.matcher(text);
        if (!numbers.find()) {
            return new ServerVersion(isMariaDb, 0, 0);
        }
        return new ServerVersion(isMariaDb, Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)));
    }

    /** MySQL from 8.4, MariaDB from 10.11: the oldest long-term lines that are still maintained. */
    boolean isSupported() {
        return isMariaDb ? isAtLeast(10, 11) : isAtLeast(8, 4);
    }

    private boolean isAtLeast(int wantedMajor, int wantedMinor) {
        return major > wantedMajor || (major == wantedMajor && minor >= wantedMinor);
    }

    @Override
    public String toString() {
        return (isMariaDb ? "MariaDB " : "MySQL ") + major + "." + minor;
    }
}
