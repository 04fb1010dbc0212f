package io.duban.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that more time can be asked for, as it is now.
 *
 * @param year the running year where it is its report, else null
 * @param latest the last day that can be asked for
 */
public record Extendable(ChangeMatter matter, @Nullable Integer year, LocalDate dueOn, LocalDate latest) {

    /** Whether asking on that day is late: the day itself still counts. */
    public boolean isLateOn(LocalDate day) {
        return day.isAfter(dueOn);
    }

    /** Refuses a new day that is not after today and after the one that it moves, or is too far away. */
    void mustMoveTo(LocalDate next, LocalDate today) {
        if (!next.isAfter(dueOn) || !next.isAfter(today)) {
            throw new ChangeRefusal.DateNotLater(dueOn);
        }
        if (next.isAfter(latest)) {
            throw new ChangeRefusal.DateTooLate(latest);
        }
    }
}
