package io.duban.supervision;

/** By a timer before or after the due date, or by a person at any time. */
public enum ReminderKind {
    BEFORE_DUE,
    OVERDUE,
    CHASE
}
