package io.duban.shared;

import java.util.UUID;

/** What an act was done to; journal entries chain per subject. */
public record Subject(Kind kind, UUID id) {

    public enum Kind {
        PLAN,
        TASK,
        ORDER,
        CHANGE,
        RECTIFICATION,
        UNIT,
        PERSON,
        ACCOUNT,
        CALENDAR,
        MODEL,
        RULE,
        JOURNAL
    }

    public static Subject of(Kind kind, Id id) {
        return new Subject(kind, id.value());
    }
}
