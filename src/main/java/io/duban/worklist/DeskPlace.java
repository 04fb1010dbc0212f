package io.duban.worklist;

import io.duban.shared.WorkKind;

/** An item on somebody's desk, which of its kind it is, counted from 1, and how many of the kind wait; both stop at a hundred. */
public record DeskPlace(DeskItem item, int at, int of) {

    public WorkKind kind() {
        return item.kind();
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
