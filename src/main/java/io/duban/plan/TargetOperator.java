package io.duban.plan;

/** How a value is held against its target; DECREASE_BY is against the baseline, in percent. */
public enum TargetOperator {
    AT_LEAST,
    AT_MOST,
    EQUAL,
    ABOUT,
    DECREASE_BY
}
