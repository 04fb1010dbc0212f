package io.duban.task;

/** How far a unit is with signing for its part. */
public enum SigningState {
    PENDING,
    SIGNED,
    OBJECTED,
    RELEASED
}
