package io.duban.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a task stands still (中止).
 *
 * @param before the state to which it comes back
 * @param since the first day that does not count
 */
public record Standstill(TaskState before, LocalDate since) {

    /** As two columns hold it; null where they hold nothing. */
    public static @Nullable Standstill of(@Nullable TaskState before, @Nullable LocalDate since) {
        return before == null || since == null ? null : new Standstill(before, since);
    }
}
