package io.duban.plan;

/** An item is due on a day, or runs on (长期坚持, 持续推进) with optional stage dates. */
public enum LimitKind {
    DATE,
    CONTINUOUS
}
