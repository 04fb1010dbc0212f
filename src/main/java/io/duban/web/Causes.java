package io.duban.web;

import org.jspecify.annotations.Nullable;

/** Looks through what led to an exception. */
public final class Causes {

    private static final int DEEPEST = 20;

    private Causes() {}

    /** The outermost exception of this type, the thrown one included; null where there is none. */
    public static <T extends Throwable> @Nullable T first(Throwable thrown, Class<T> type) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
            cause = cause.getCause();
        }
        return null;
    }
}
