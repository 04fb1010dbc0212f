package io.duban.shared;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** How long the loser of a race waits before his next try. */
public final class RetryPause {

    private static final long NANOS = 20_000_000;

    private RetryPause() {}

    /** At most 20 ms for each try there was; a little random, so that two losers do not meet again. */
    public static void after(int attempt) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(NANOS / 4, NANOS) * attempt);
    }
}
