package io.duban.shared;

/** An answer about something that was made: where it can be read from now on. */
public interface Located {

    /** A path from the root of the site, encoded. */
    String address();
}
