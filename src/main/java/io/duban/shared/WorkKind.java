package io.duban.shared;

import java.util.Set;

/** The steps that wait for a person; each is a user task of a process, under the same name in camel case. */
public enum WorkKind {
    GIVE_OPINION,
    REVISE_PLAN,
    APPROVE_PLAN,
    SIGN_FOR,
    ANSWER_OBJECTION,
    WRITE_ANNUAL_PLAN,
    REVIEW_ANNUAL_PLAN,
    WRITE_REPORT,
    APPROVE_UNIT_REPORT,
    CONSOLIDATE,
    REVIEW_REPORT,
    APPROVE_REPORT,
    REVIEW_COMPLETION,
    SIGN_ORDER,
    SIGN_FOR_ORDER,
    REPLY_TO_ORDER,
    REVIEW_REPLY;

    /** What the head of a unit may do as well as its officer. */
    public static final Set<WorkKind> HEADS_TOO = Set.of(GIVE_OPINION, SIGN_FOR, SIGN_FOR_ORDER);
}
