package io.duban.supervision;

import java.util.Optional;

/**
 * The rungs of the ladder, from a reminder over blue, yellow and red orders to what only a leading group decides (约谈、
 * 通报、问责建议). Each is suggested, none goes out without a signature.
 */
public enum Rung {
    REMINDER,
    BLUE,
    YELLOW,
    RED,
    PROPOSALS;

    /** Whether a supervision order can be of this rung. */
    public boolean isOrder() {
        return this == BLUE || this == YELLOW || this == RED;
    }

    /** The next rung up; none above the last. */
    public Optional<Rung> next() {
        return switch (this) {
            case REMINDER -> Optional.of(BLUE);
            case BLUE -> Optional.of(YELLOW);
            case YELLOW -> Optional.of(RED);
            case RED -> Optional.of(PROPOSALS);
            case PROPOSALS -> Optional.empty();
        };
    }
}
