package io.duban.database;

import java.time.Duration;

/**
 * How long to wait before a server that died is started again: not at all, but longer and longer when it keeps dying.
 */
final class RestartPause {

    private static final Duration LONG_LIFE = Duration.ofSeconds(10);
    private static final int MOST_DOUBLINGS = 6;
    // Pages are to be back soon after a crash, however many there were.
    private static final int LONGEST_SECONDS = 8;
    // What never comes up will hardly do so by being tried every few seconds.
    private static final int LONGEST_SECONDS_WITHOUT_ANSWER = 60;

    private int soon;

    Duration after(Duration life, boolean answered) {
        soon = life.compareTo(LONG_LIFE) < 0 ? Math.min(soon + 1, MOST_DOUBLINGS + 1) : 0;
        int seconds = soon == 0 ? 0 : 1 << (soon - 1);
        return Duration.ofSeconds(Math.min(seconds, answered ? LONGEST_SECONDS : LONGEST_SECONDS_WITHOUT_ANSWER));
    }
}
