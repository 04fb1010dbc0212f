package io.duban.ledger;

import io.duban.plan.PlanId;
import io.duban.plan.Responsibility;
import io.duban.shared.SoughtText;
import io.duban.shared.UnitId;
import io.duban.supervision.LightColor;
import io.duban.task.TaskState;
import io.duban.task.YearPhase;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks of the board; null means any. {@code section} is the path of headings, one a line; {@code responsibility}
 * is that of {@code unit}; {@code words} are looked for in number and title; {@code overdue} leaves those whose current
 * step is late, {@code rectifying} those of which something is being rectified,
 * {@code differing} those whose claimed and verified progress are not the same; {@code down} turns the order round;
 * {@code year} is the one by whose standing tasks are sorted, null: the running year of each by its number;
 * {@code changedSince} leaves those of which something is on record, or whose light changed, from then on.
 */
public record BoardFilter(
        @Nullable PlanId plan,
        @Nullable String section,
        @Nullable UnitId unit,
        @Nullable Responsibility responsibility,
        @Nullable LightColor light,
        @Nullable TaskState state,
        @Nullable YearPhase phase,
        @Nullable String words,
        boolean overdue,
        boolean rectifying,
        boolean differing,
        BoardSort sort,
        @Nullable Integer year,
        boolean down,
        @Nullable Instant changedSince) {

    /** In the order of the plans, late or not. */
    public BoardFilter(
            @Nullable PlanId plan,
            @Nullable String section,
            @Nullable UnitId unit,
            @Nullable Responsibility responsibility,
            @Nullable LightColor light,
            @Nullable TaskState state,
            @Nullable YearPhase phase,
            @Nullable String words) {
        this(
                plan,
                section,
                unit,
                responsibility,
                light,
                state,
                phase,
                words,
                false,
                false,
                false,
                BoardSort.PLAN,
                null,
                false,
                null);
    }

    public static BoardFilter everything() {
        return new BoardFilter(null, null, null, null, null, null, null, null);
    }

    /** The words as patterns; null when none were given. */
    public @Nullable SoughtText sought() {
        return SoughtText.of(words);
    }

    /** Whether anything but the plan narrows the list. */
    public boolean narrows() {
        return section != null
                || unit != null
                || responsibility != null
                || light != null
                || state != null
                || phase != null
                || overdue
                || rectifying
                || differing
                || sought() != null;
    }
}
