package io.duban;

import io.duban.shared.StepKey;

/** The steps of the models that Duban brings along, in any of their versions. */
public final class TestSteps {

    public static final StepKey GIVE_OPINION = StepKey.of("planIssue:giveOpinion");
    public static final StepKey REVISE_PLAN = StepKey.of("planIssue:revisePlan");
    public static final StepKey APPROVE_PLAN = StepKey.of("planIssue:approvePlan");
    public static final StepKey SIGN_FOR = StepKey.of("taskSigning:signFor");
    public static final StepKey ANSWER_OBJECTION = StepKey.of("taskSigning:answerObjection");
    public static final StepKey DECIDE_SILENCE = StepKey.of("taskSigning:decideSilence");
    public static final StepKey WRITE_ANNUAL_PLAN = StepKey.of("taskLife:writeAnnualPlan");
    public static final StepKey REVIEW_ANNUAL_PLAN = StepKey.of("taskLife:reviewAnnualPlan");
    public static final StepKey WRITE_REPORT = StepKey.of("annualReport:writeReport");
    public static final StepKey APPROVE_UNIT_REPORT = StepKey.of("annualReport:approveUnitReport");
    public static final StepKey CONSOLIDATE = StepKey.of("annualReport:consolidate");
    public static final StepKey REVIEW_REPORT = StepKey.of("annualReport:reviewReport");
    public static final StepKey APPROVE_REPORT = StepKey.of("annualReport:approveReport");
    public static final StepKey REVIEW_COMPLETION = StepKey.of("taskLife:reviewCompletion");
    public static final StepKey WRITE_CLAIM = StepKey.of("taskCompletion:writeClaim");
    public static final StepKey REVIEW_CLAIM = StepKey.of("taskCompletion:reviewClaim");
    public static final StepKey VERIFY_CLAIM = StepKey.of("taskCompletion:verifyClaim");
    public static final StepKey WRITE_OFF = StepKey.of("taskCompletion:writeOff");
    public static final StepKey LOOK_BACK = StepKey.of("lookBack:doLookBack");
    public static final StepKey DECIDE_REOPENING = StepKey.of("reopening:decideReopening");
    public static final StepKey SIGN_ORDER = StepKey.of("supervisionOrder:signOrder");
    public static final StepKey SIGN_FOR_ORDER = StepKey.of("supervisionOrder:signForOrder");
    public static final StepKey REPLY_TO_ORDER = StepKey.of("supervisionOrder:replyToOrder");
    public static final StepKey REVIEW_REPLY = StepKey.of("supervisionOrder:reviewReply");

    public static final StepKey WRITE_CHANGE = StepKey.of("changeRequest:writeChange");
    public static final StepKey REVIEW_CHANGE = StepKey.of("changeRequest:reviewChange");
    public static final StepKey DECIDE_CHANGE = StepKey.of("changeRequest:decideChange");

    public static final StepKey WRITE_RECTIFICATION_PLAN = StepKey.of("rectification:writePlan");
    public static final StepKey DECIDE_RECTIFICATION_PLAN = StepKey.of("rectification:decidePlan");
    public static final StepKey REPORT_RECTIFICATION = StepKey.of("rectification:reportRectification");
    public static final StepKey VERIFY_RECTIFICATION = StepKey.of("rectification:verifyRectification");

    private TestSteps() {}
}
