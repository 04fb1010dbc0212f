package io.duban.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was said of the whole task, 0 to 100 percent: the lead unit's claim and the supervisor's verified view stay
 * apart.
 *
 * @param updatedOn when something was heard of the task last: a plan, a milestone, a unit's part of a report
 */
public record TaskProgress(
        @Nullable Integer claimedPercent,
        @Nullable Integer verifiedPercent,
        @Nullable LocalDate updatedOn) {

    static final TaskProgress NONE = new TaskProgress(null, null, null);

    /** Refuses what is not from 0 to 100. */
    TaskProgress claimed(int percent, LocalDate on) {
        return new TaskProgress(percentage(percent), verifiedPercent, on);
    }

    /** The claim is what it was before; null: there was none. */
    TaskProgress claimTakenBack(@Nullable Integer percent) {
        return new TaskProgress(percent, verifiedPercent, updatedOn);
    }

    /** Refuses what is not from 0 to 100. */
    TaskProgress verified(int percent, LocalDate on) {
        return new TaskProgress(claimedPercent, percentage(percent), on);
    }

    TaskProgress heardOf(LocalDate on) {
        return new TaskProgress(claimedPercent, verifiedPercent, on);
    }

    private static int percentage(int percent) {
        if (percent < 0 || percent > 100) {
            throw new TaskRefusal.NotAPercentage(percent);
        }
        return percent;
    }
}
