package io.duban.modeling.checking.flow;

/** How many states may be gone through, and how long that may take. */
record Budget(int states, long until) {

    static Budget of(int states, long nanos) {
        return new Budget(states, System.nanoTime() + nanos);
    }

    boolean isSpent(int seen) {
        return seen > states || System.nanoTime() - until > 0;
    }
}
