package io.duban.web.pace;

/**
 * How long others are waited for: for each so many milliseconds of waiting they have to move some bytes. A pause within
 * them does no harm, and nobody lives on what he did before.
 *
 * @param spanMillis of waiting, after which it is looked what has come of it
 * @param bytesPerSecond the least there must be, on average over the span
 */
record Pace(int spanMillis, int bytesPerSecond) {

    boolean isKept(long waitedMillis, long bytes) {
        return bytes * 1000 >= waitedMillis * bytesPerSecond;
    }
}
