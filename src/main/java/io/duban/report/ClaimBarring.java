package io.duban.report;

import static io.duban.report.ReportAct.CLAIM_ACCEPTED;
import static io.duban.report.ReportAct.CLAIM_SUBMITTED;
import static io.duban.report.ReportAct.CLAIM_VERIFIED;
import static io.duban.report.ReportAct.CLAIM_WRITTEN;
import static io.duban.report.ReportAct.EVIDENCE_ADDED;

import io.duban.shared.Role;
import io.duban.task.TaskId;
import io.duban.work.Block;
import io.duban.work.Turns;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The decisions on claims that tasks are complete: whose they are, and what bars from them. */
public final class ClaimBarring {

    public static final List<ReportAct> WRITING = List.of(CLAIM_WRITTEN, EVIDENCE_ADDED, CLAIM_SUBMITTED);

    /** Whoever accepted the claim for the office does not verify it as well. */
    public static final List<ReportAct> VERIFYING =
            List.of(CLAIM_WRITTEN, EVIDENCE_ADDED, CLAIM_SUBMITTED, CLAIM_ACCEPTED);

    /** Whoever verified the completion does not strike the task from the ledger. */
    public static final List<ReportAct> WRITING_OFF =
            List.of(CLAIM_WRITTEN, EVIDENCE_ADDED, CLAIM_SUBMITTED, CLAIM_VERIFIED);

    private ClaimBarring() {}

    /** The step of the node, or the only one that is open. */
    public static Turns.Wanted step(TaskId task, @Nullable String node) {
        return new Turns.Wanted(Block.DECIDE_CLAIM, task.value(), node, null);
    }

    public static Turns.Matter of(CompletionClaim claim) {
        return new Turns.Matter(claim.id().value(), ClaimBarring::by);
    }

    private static List<ReportAct> by(List<Role> roles) {
        if (roles.contains(Role.SUPERVISOR)) {
            return VERIFYING;
        }
        return roles.contains(Role.OFFICE_HEAD) ? WRITING_OFF : WRITING;
    }
}
