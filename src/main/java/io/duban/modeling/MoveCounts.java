package io.duban.modeling;

/**
 * How many running processes a move has come to.
 *
 * @param retried of all of them, those on which somebody acted just when they were to be moved
 */
public record MoveCounts(long waiting, long moved, long refused, long gone, long retried) {

    public long all() {
        return waiting + moved + refused + gone;
    }

    public long over() {
        return all() - waiting;
    }
}
