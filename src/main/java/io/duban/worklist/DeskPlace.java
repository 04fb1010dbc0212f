package io.duban.worklist;

import io.duban.shared.StepKey;

/**
 * An item on somebody's desk, which of its step it is, counted from 1, and how many wait at the step; both stop at a
 * hundred. Whether it may be sent back to an earlier step to which the model draws no way of its own.
 */
public record DeskPlace(DeskItem item, int at, int of, boolean sendsBack) {

    public StepKey step() {
        return item.step();
    }

    public String number() {
        return item.number();
    }

    public String title() {
        return item.title();
    }

    /** Whose matter it is. */
    public String unit() {
        return item.matterOf() == null ? item.unitName() : item.matterOf();
    }
}
