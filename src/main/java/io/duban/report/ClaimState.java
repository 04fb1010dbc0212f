package io.duban.report;

/** How far a claim is; at which step a handed-in one lies, the process knows. */
public enum ClaimState {
    DRAFT,
    HANDED_IN,
    RETURNED,
    SETTLED;

    /** Whether the lead unit may write in it. */
    public boolean open() {
        return this == DRAFT || this == RETURNED;
    }
}
