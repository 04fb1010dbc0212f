package io.duban.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What people happen to do. It is a matter of the seed and of what it is about, and not of what was asked before, so
 * that a run that was cut off goes on as it would have.
 */
record Chance(long seed, String about) {

    static Chance of(long seed) {
        return new Chance(seed, "");
    }

    Chance about(Object... things) {
        StringBuilder all = new StringBuilder(about);
        for (Object thing : things) {
            all.append('|').append(thing);
        }
        return new Chance(seed, all.toString());
    }

    /** From 0 up to, and without, the bound, which is at least 1; each as likely as the others. */
    int below(int bound, String question) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest((seed + about + "?" + question).getBytes(UTF_8));
            return Math.floorMod(ByteBuffer.wrap(hash).getInt(), bound);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** True in so many of a hundred cases. */
    boolean in(int percent, String question) {
        return below(100, question) < percent;
    }
}
