package io.duban.report;

import static io.duban.report.ReportAct.ANNUAL_PLAN_SUBMITTED;
import static io.duban.report.ReportAct.ANNUAL_PLAN_WRITTEN;
import static io.duban.report.ReportAct.CONSOLIDATED;
import static io.duban.report.ReportAct.EVIDENCE_ADDED;
import static io.duban.report.ReportAct.REPORT_WRITTEN;
import static io.duban.report.ReportAct.REVIEW_ACCEPTED;
import static io.duban.report.ReportAct.UNIT_REPORT_SUBMITTED;

import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.work.Block;
import io.duban.work.Turns;
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

    public static Turns.Wanted planStep(TaskYear of) {
        return new Turns.Wanted(Block.DECIDE_ANNUAL_PLAN, of.task().value(), null, null);
    }

    public static Turns.Wanted partStep(TaskYear of, UnitId unit) {
        return new Turns.Wanted(Block.DECIDE_UNIT_REPORT, of.task().value(), null, unit);
    }

    public static Turns.Matter annualPlan(AnnualPlan plan) {
        return Turns.Matter.barredBy(plan.id().value(), ANNUAL_PLAN);
    }

    /** By the head of the unit whose part it is. */
    public static Turns.Matter unitPart(Report part) {
        return Turns.Matter.barredBy(part.id().value(), UNIT_PART);
    }

    public static Turns.Matter whole(Report whole) {
        return new Turns.Matter(whole.id().value(), roles -> roles.contains(Role.SUPERVISOR) ? VERIFYING : WHOLE);
    }
}
