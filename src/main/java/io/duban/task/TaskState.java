package io.duban.task;

/** The life of a task. Overdue, extended and under rectification are attributes, never states. */
public enum TaskState {
    ISSUED,
    OBJECTED,
    IN_PROGRESS,
    COMPLETION_REVIEW,
    COMPLETED
}
