package io.duban.task;

/** Where a proposal to reopen a task stands: 待审定, 已重新立项, 不予立项. */
public enum ReopeningState {
    PROPOSED,
    REOPENED,
    REFUSED
}
