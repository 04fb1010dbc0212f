package io.duban.intake.confirming;

/** How far a row wants a person's eye. */
public enum Doubt {
    NONE,
    INFERRED,
    UNSURE,
    OPEN
}
