package io.duban.reading.document;

import java.time.Duration;
import java.util.function.LongSupplier;

/** How long one document may be read: whatever a file does to its reader, it ends. */
public final class Patience {

    private static final Duration USUAL = Duration.ofSeconds(30);

    private final LongSupplier nanoseconds;
    private final long begun;
    private final Duration longest;

    private Patience(Duration longest, LongSupplier nanoseconds) {
        this.longest = longest;
        this.nanoseconds = nanoseconds;
        this.begun = nanoseconds.getAsLong();
    }

    /** Half a minute from now: ten times what a hundred pages need. */
    public static Patience usual() {
        return of(USUAL, System::nanoTime);
    }

    /** From now on by a counter of nanoseconds, of which only the difference counts. */
    public static Patience of(Duration longest, LongSupplier nanoseconds) {
        return new Patience(longest, nanoseconds);
    }

    /** Throws {@link ReadingRefusal.TooSlow} when the time is used up. */
    public void check() {
        if (nanoseconds.getAsLong() - begun > longest.toNanos()) {
            throw new ReadingRefusal.TooSlow(longest.toSeconds());
        }
    }
}
