package io.duban.task;

import io.duban.work.Block;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request for more time that was made in time and is not decided yet: until it is, what it asks to move is not
 * chased.
 *
 * @param since the day on which it was asked for
 */
public record Freeze(ChangeMatter matter, LocalDate since) {

    /** As two columns hold it; null where they hold nothing. */
    public static @Nullable Freeze of(@Nullable ChangeMatter matter, @Nullable LocalDate since) {
        return matter == null || since == null ? null : new Freeze(matter, since);
    }

    /** Whether the lateness of this duty counts for nothing as yet; what was overdue before stays so. */
    public boolean covers(Duty duty) {
        return duty.dueOn() != null && covers(duty.block(), duty.dueOn());
    }

    /** The same of a step of this block that was due on this day. */
    public boolean covers(Block block, LocalDate dueOn) {
        return matter.covers(block) && !dueOn.isBefore(since);
    }
}
