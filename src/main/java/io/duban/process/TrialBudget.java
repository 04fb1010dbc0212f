package io.duban.process;

import java.time.Duration;

/** How much may happen in one case, so that no model keeps the engine busy for ever. */
final class TrialBudget {

    /** Ways and acts of one case; the largest of our own models takes some hundreds. */
    private static final int MOST = 1_500;

    private final long until;
    private int taken;

    /** For a case that may take so long. */
    TrialBudget(Duration most) {
        until = System.nanoTime() + most.toNanos();
    }

    boolean isSpent() {
        return taken > MOST || System.nanoTime() - until > 0;
    }

    /** Throws where no more may happen. */
    void take() {
        taken++;
        if (isSpent()) {
            throw new IllegalStateException("given up after " + taken + " ways");
        }
    }
}
