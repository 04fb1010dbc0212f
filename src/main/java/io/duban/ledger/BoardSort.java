package io.duban.ledger;

/** By what a board is sorted; {@code DUE} is the due date of the step that waits. */
public enum BoardSort {
    PLAN,
    LIGHT,
    DUE,
    UNIT,
    CLAIMED,
    VERIFIED,
    TITLE,
    UPDATED
}
