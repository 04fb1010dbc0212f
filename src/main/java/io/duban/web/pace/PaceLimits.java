package io.duban.web.pace;

/**
 * What one network, and all together, may take of what others wait for.
 *
 * @param headMillis for a whole head, together with the pause before it
 * @param pace of bodies and of answers
 * @param stalled how many requests of one network may at the same time wait for their bodies, or for their answers to
 *     be taken
 * @param stalledInAll how many bodies may be waited for at the same time
 * @param connections of one network at the same time
 * @param tickMillis how often it is looked after
 */
record PaceLimits(int headMillis, Pace pace, int stalled, int stalledInAll, int connections, int tickMillis) {

    private static final int HEAD_MILLIS = 60_000;
    private static final Pace PACE = new Pace(20_000, 8 * 1024);
    private static final int CONNECTIONS = 512;
    private static final int TICK_MILLIS = 500;

    /** For a server with so many threads: half of them are kept for whoever has sent his request. */
    static PaceLimits forThreads(int threads) {
        return new PaceLimits(
                HEAD_MILLIS, PACE, Math.max(1, threads / 4), Math.max(1, threads / 2), CONNECTIONS, TICK_MILLIS);
    }
}
