package io.duban.plan;

/** The three lists (三单). */
public enum ItemKind {
    TASK,
    POLICY,
    PROJECT
}
