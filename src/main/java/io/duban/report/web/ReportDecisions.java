package io.duban.report.web;

import io.duban.report.AcceptReview;
import io.duban.report.ApproveReport;
import io.duban.report.ApproveUnitReport;
import io.duban.report.ReturnApproval;
import io.duban.report.ReturnReview;
import io.duban.report.ReturnUnitReport;
import io.duban.report.TaskYear;
import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import org.springframework.stereotype.Component;

/** The decisions on reports, as pages and API take them. */
@Component
class ReportDecisions {

    private final ApproveUnitReport approveUnit;
    private final ReturnUnitReport returnUnit;
    private final AcceptReview acceptReview;
    private final ReturnReview returnReview;
    private final ApproveReport approve;
    private final ReturnApproval returnApproval;

    ReportDecisions(
            ApproveUnitReport approveUnit,
            ReturnUnitReport returnUnit,
            AcceptReview acceptReview,
            ReturnReview returnReview,
            ApproveReport approve,
            ReturnApproval returnApproval) {
        this.approveUnit = approveUnit;
        this.returnUnit = returnUnit;
        this.acceptReview = acceptReview;
        this.returnReview = returnReview;
        this.approve = approve;
        this.returnApproval = returnApproval;
    }

    void byHead(TaskYear of, UnitId unit, DecisionForm form, Actor.Person actor) {
        if (form.decision() == DecisionForm.Decision.ACCEPT) {
            approveUnit.approve(of, unit, form.words(), actor);
        } else {
            returnUnit.returnIt(of, unit, form.words(), actor);
        }
    }

    void byOffice(TaskYear of, DecisionForm form, Actor.Person actor) {
        if (form.decision() == DecisionForm.Decision.ACCEPT) {
            acceptReview.accept(of, form.assessment(), actor);
        } else {
            returnReview.returnIt(of, form.back(), actor);
        }
    }

    void bySupervisor(TaskYear of, DecisionForm form, Actor.Person actor) {
        if (form.decision() == DecisionForm.Decision.ACCEPT) {
            approve.approve(of, form.assessment(), actor);
        } else {
            returnApproval.returnIt(of, form.back(), actor);
        }
    }
}
