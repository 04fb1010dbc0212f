package io.duban.report;

import io.duban.shared.Act;

/** What people do with annual plans, reports and evidence, as the journal records it. */
public enum ReportAct implements Act {
    ANNUAL_PLAN_WRITTEN,
    ANNUAL_PLAN_SUBMITTED,
    ANNUAL_PLAN_ACCEPTED,
    ANNUAL_PLAN_RETURNED,
    MILESTONE_REACHED,
    REPORT_WRITTEN,
    UNIT_REPORT_SUBMITTED,
    UNIT_REPORT_APPROVED,
    UNIT_REPORT_RETURNED,
    CONSOLIDATED,
    REVIEW_ACCEPTED,
    REVIEW_RETURNED,
    REPORT_APPROVED,
    APPROVAL_RETURNED,
    WITHDRAWN,
    REOPENED,
    CLAIM_WRITTEN,
    CLAIM_SUBMITTED,
    CLAIM_ACCEPTED,
    CLAIM_RETURNED,
    CLAIM_VERIFIED,
    EVIDENCE_ADDED,
    EVIDENCE_REMOVED
}
