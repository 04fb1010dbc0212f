package io.duban.process;

/** How much may happen in one trial, so that no model keeps the engine busy for ever. */
final class TrialBudget {

    /** Ways and steps of one case; the largest of our own models takes some hundreds. */
    private static final int MOST = 20_000;

    private final long until;
    private int taken;

    TrialBudget(long nanos) {
        until = System.nanoTime() + nanos;
    }

    void begin() {
        taken = 0;
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
