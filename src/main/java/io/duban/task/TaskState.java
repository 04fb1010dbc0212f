package io.duban.task;

/** The life of a task. Overdue, extended and under rectification are attributes, never states. */
public enum TaskState {
    ISSUED,
    REOPENED,
    OBJECTED,
    IN_PROGRESS,
    COMPLETION_REVIEW,
    VERIFYING,
    COMPLETED,
    WRITTEN_OFF,
    SUSPENDED,
    TERMINATED;

    /** Whether nothing is expected of the units any more. */
    public boolean isEnded() {
        return this == COMPLETED || this == WRITTEN_OFF || this == TERMINATED;
    }

    /** Whether its units are still to sign for it. */
    public boolean isToBeSigned() {
        return this == ISSUED || this == REOPENED || this == OBJECTED;
    }

    boolean isBeforeItsEnd() {
        return isToBeSigned() || this == IN_PROGRESS;
    }
}
