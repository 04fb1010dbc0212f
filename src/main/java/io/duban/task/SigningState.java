package io.duban.task;

/** How far a unit is with signing for its part. */
public enum SigningState {
    PENDING,
    SIGNED,
    /** Which the office did for a unit that stayed silent. */
    TAKEN_AS_SIGNED,
    OBJECTED,
    RELEASED
}
