package io.duban.report;

import static io.duban.report.ReportAct.CLAIM_ACCEPTED;
import static io.duban.report.ReportAct.CLAIM_SUBMITTED;
import static io.duban.report.ReportAct.CLAIM_VERIFIED;
import static io.duban.report.ReportAct.CLAIM_WRITTEN;
import static io.duban.report.ReportAct.EVIDENCE_ADDED;

import io.duban.shared.Role;
import io.duban.work.BarringRules;
import io.duban.work.Bars;
import io.duban.work.Block;
import java.util.List;
import org.springframework.stereotype.Component;

/** Nobody decides on a claim that he wrote or handed in. */
@Component
class ClaimBarring implements BarringRules {

    /**
     * Whoever accepted the claim for the office does not verify it as well, and whoever verified the completion does
     * not strike the task from the ledger.
     */
    @Override
    public List<Bars> bars() {
        return List.of(Bars.from(Block.DECIDE_CLAIM, List.of(CLAIM_WRITTEN, EVIDENCE_ADDED, CLAIM_SUBMITTED))
                .andFor(Role.SUPERVISOR, CLAIM_ACCEPTED)
                .andFor(Role.OFFICE_HEAD, CLAIM_VERIFIED));
    }
}
