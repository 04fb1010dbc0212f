package io.duban.ledger;

/**
 * By what a board is sorted; {@code DUE} is the due date of the step that waits, {@code LIMIT} the time limit of the
 * task, {@code YEAR} its running year. {@code STATE} follows a task's life, within a running year its phases.
 */
public enum BoardSort {
    PLAN,
    LIGHT,
    DUE,
    UNIT,
    STATE,
    YEAR,
    CLAIMED,
    VERIFIED,
    TITLE,
    LIMIT,
    UPDATED
}
