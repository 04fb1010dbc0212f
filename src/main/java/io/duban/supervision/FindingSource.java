package io.duban.supervision;

/** What a finding comes from: a supervisor's own look, an order's review, the verification of an end, a look-back. */
public enum FindingSource {
    SUPERVISION,
    ORDER,
    VERIFICATION,
    LOOK_BACK
}
