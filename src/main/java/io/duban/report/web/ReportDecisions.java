package io.duban.report.web;

import io.duban.report.ApproveUnitReport;
import io.duban.report.DecideReport;
import io.duban.report.ReportState;
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
    private final DecideReport decide;

    ReportDecisions(ApproveUnitReport approveUnit, ReturnUnitReport returnUnit, DecideReport decide) {
        this.approveUnit = approveUnit;
        this.returnUnit = returnUnit;
        this.decide = decide;
    }

    void byHead(TaskYear of, UnitId unit, DecisionForm form, Actor.Person actor) {
        if (form.decision() == DecisionForm.Decision.ACCEPT) {
            approveUnit.approve(of, unit, form.words(), actor);
        } else {
            returnUnit.returnIt(of, unit, form.words(), actor);
        }
    }

    /** Whether the report is settled now. */
    boolean onWhole(DecideReport.At at, DecisionForm form, Actor.Person actor) {
        if (form.decision() == DecisionForm.Decision.ACCEPT) {
            return decide.agree(at, form.assessment(), actor).state() == ReportState.APPROVED;
        }
        decide.giveBack(at, form.back(), actor);
        return false;
    }
}
