package io.duban.intake.confirming;

/** What was taken from a stretch of the document; where stretches overlap, the later one shows. */
public enum Aspect {
    HEAD,
    TEXT,
    DUTY,
    TITLE,
    LIMIT,
    TARGET,
    UNIT
}
