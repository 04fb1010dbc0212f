package io.duban.report;

import static io.duban.report.ReportAct.ANNUAL_PLAN_SUBMITTED;
import static io.duban.report.ReportAct.ANNUAL_PLAN_WRITTEN;
import static io.duban.report.ReportAct.CONSOLIDATED;
import static io.duban.report.ReportAct.EVIDENCE_ADDED;
import static io.duban.report.ReportAct.REPORT_WRITTEN;
import static io.duban.report.ReportAct.REVIEW_ACCEPTED;
import static io.duban.report.ReportAct.UNIT_REPORT_SUBMITTED;

import io.duban.shared.Role;
import io.duban.work.BarringRules;
import io.duban.work.Bars;
import io.duban.work.Block;
import java.util.List;
import org.springframework.stereotype.Component;

/** Nobody decides on a plan or report that he wrote or handed in. */
@Component
class ReportBarring implements BarringRules {

    /** Whoever passed the report on for the office does not verify it as well. */
    @Override
    public List<Bars> bars() {
        return List.of(
                Bars.from(Block.DECIDE_ANNUAL_PLAN, List.of(ANNUAL_PLAN_WRITTEN, ANNUAL_PLAN_SUBMITTED)),
                Bars.from(Block.DECIDE_UNIT_REPORT, List.of(REPORT_WRITTEN, EVIDENCE_ADDED, UNIT_REPORT_SUBMITTED)),
                Bars.from(Block.DECIDE_REPORT, List.of(REPORT_WRITTEN, EVIDENCE_ADDED, CONSOLIDATED))
                        .andFor(Role.SUPERVISOR, REVIEW_ACCEPTED));
    }
}
