package io.duban.plan;

/** What a provision of the document is about. */
public enum ProvisionKind {
    GROUP,
    OFFICE,
    LEADS,
    REPORT,
    ASSESSMENT,
    EVALUATION,
    MID_EVALUATION,
    FINAL_EVALUATION,
    SUPERVISION
}
