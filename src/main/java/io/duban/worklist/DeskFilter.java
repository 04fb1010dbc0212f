package io.duban.worklist;

import io.duban.plan.PlanId;
import io.duban.shared.SoughtText;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.supervision.LightColor;
import org.jspecify.annotations.Nullable;

/** Which items of a desk, in which order; null means any. {@code words} are looked for in number and title. */
public record DeskFilter(
        @Nullable StepKey step,
        @Nullable PlanId plan,
        @Nullable UnitId unit,
        @Nullable LightColor light,
        boolean overdue,
        @Nullable String words,
        Sort sort) {

    /** By due date, by how long it waits, or by number; each upwards. */
    public enum Sort {
        DUE,
        SINCE,
        NUMBER
    }

    public static DeskFilter everything() {
        return new DeskFilter(null, null, null, null, false, null, Sort.DUE);
    }

    public static DeskFilter of(StepKey step) {
        return new DeskFilter(step, null, null, null, false, null, Sort.DUE);
    }

    DeskFilter sortedBy(Sort other) {
        return new DeskFilter(step, plan, unit, light, overdue, words, other);
    }

    /** The words as patterns; null when none were given. */
    public @Nullable SoughtText sought() {
        return SoughtText.of(words);
    }

    /** Whether anything is left out. */
    public boolean narrows() {
        return step != null || plan != null || unit != null || light != null || overdue || sought() != null;
    }
}
