package io.duban.ledger;

import io.duban.plan.PlanId;
import io.duban.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What the list behind the counts of punctuality and burden is narrowed to; null does not narrow. {@code undone} leaves
 * what is not done yet.
 */
public record OwedFilter(
        @Nullable PlanId plan,
        @Nullable UnitId unit,
        @Nullable Timeliness timeliness,
        @Nullable AskedIn askedIn,
        @Nullable AskedKind kind,
        boolean undone) {

    /** Whenever it was asked for, whatever it is. */
    public OwedFilter(@Nullable PlanId plan, @Nullable UnitId unit, @Nullable Timeliness timeliness) {
        this(plan, unit, timeliness, null, null, false);
    }

    /** Whether anything but the plan narrows the list. */
    public boolean narrows() {
        return unit != null || timeliness != null || askedIn != null || kind != null || undone;
    }
}
