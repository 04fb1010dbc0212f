package io.duban.organization;

/** Where a renaming stands. */
public enum RenamingState {
    PLANNED,
    IN_FORCE,
    TAKEN_BACK
}
