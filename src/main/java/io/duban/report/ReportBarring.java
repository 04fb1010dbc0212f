package io.duban.report;

import static io.duban.report.ReportAct.ANNUAL_PLAN_SUBMITTED;
import static io.duban.report.ReportAct.ANNUAL_PLAN_WRITTEN;
import static io.duban.report.ReportAct.CONSOLIDATED;
import static io.duban.report.ReportAct.EVIDENCE_ADDED;
import static io.duban.report.ReportAct.REPORT_WRITTEN;
import static io.duban.report.ReportAct.REVIEW_ACCEPTED;
import static io.duban.report.ReportAct.UNIT_REPORT_SUBMITTED;

import io.duban.organization.DecisionOn;
import io.duban.shared.Role;
import io.duban.task.Task;
import java.util.List;

/** The decisions on annual plans and reports: whose they are, and what bars from them. */
public final class ReportBarring {

    public static final List<ReportAct> ANNUAL_PLAN = List.of(ANNUAL_PLAN_WRITTEN, ANNUAL_PLAN_SUBMITTED);
    public static final List<ReportAct> UNIT_PART = List.of(REPORT_WRITTEN, EVIDENCE_ADDED, UNIT_REPORT_SUBMITTED);
    public static final List<ReportAct> WHOLE = List.of(REPORT_WRITTEN, EVIDENCE_ADDED, CONSOLIDATED);

    /** Whoever passed the report on for the office does not verify it as well. */
    public static final List<ReportAct> VERIFYING =
            List.of(REPORT_WRITTEN, EVIDENCE_ADDED, CONSOLIDATED, REVIEW_ACCEPTED);

    private ReportBarring() {}

    public static DecisionOn annualPlan(Task task, AnnualPlan plan) {
        return DecisionOn.of(plan.id().value(), task.officeUnitId(), Role.OFFICE_STAFF)
                .barredBy(ANNUAL_PLAN);
    }

    /** The head of the unit whose part it is. */
    public static DecisionOn unitPart(Report part) {
        return DecisionOn.of(part.id().value(), part.unit(), Role.DEPARTMENT_HEAD)
                .barredBy(UNIT_PART);
    }

    public static DecisionOn byOffice(Task task, Report whole) {
        return DecisionOn.of(whole.id().value(), task.officeUnitId(), Role.OFFICE_STAFF)
                .barredBy(WHOLE);
    }

    public static DecisionOn bySupervisor(Task task, Report whole) {
        return DecisionOn.of(whole.id().value(), task.officeUnitId(), Role.SUPERVISOR)
                .barredBy(VERIFYING);
    }
}
