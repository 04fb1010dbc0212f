package io.duban.task;

/** How a task was halted: for a time (中止), or for good (终止). */
public enum HaltKind {
    SUSPENSION,
    TERMINATION
}
