package io.duban.ledger;

/**
 * How something that a unit owes stands towards its due day; the four that {@link UnitPunctuality} counts. What is done
 * ahead of a day that has not come is not yet due.
 */
public enum Timeliness {
    OPEN_LATE,
    DONE_LATE,
    IN_TIME,
    OPEN
}
