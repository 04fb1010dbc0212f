package io.duban.rules;

/** Where a change of a rule stands on a day. */
public enum RuleState {
    PLANNED,
    IN_FORCE,
    OVER,
    TAKEN_BACK
}
