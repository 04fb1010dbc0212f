package io.duban.plan;

/** The four layers of an implementation system. */
public enum PlanKind {
    MASTER_PLAN,
    IMPLEMENTING_OPINION,
    NEAR_TERM_PROGRAMME,
    ANNUAL_WORK_PLAN
}
