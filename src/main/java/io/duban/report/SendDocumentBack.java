package io.duban.report;

import io.duban.shared.Missing;
import io.duban.task.TaskId;
import io.duban.work.Block;
import io.duban.work.DoneStep;
import io.duban.work.OpenItem;
import io.duban.work.SentBack;
import io.duban.work.Turn;
import io.duban.work.Turns;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * An annual plan or a report goes back to an earlier step: open for writing where that is one of writing, else as it is
 * before whoever decided on it before.
 */
@Component
class SendDocumentBack implements SentBack {

    private final AnnualPlans plans;
    private final Reports reports;
    private final DecisionRecord decisions;

    SendDocumentBack(AnnualPlans plans, Reports reports, DecisionRecord decisions) {
        this.plans = plans;
        this.reports = reports;
        this.decisions = decisions;
    }

    @Override
    public Set<Block> blocks() {
        return EnumSet.of(Block.DECIDE_ANNUAL_PLAN, Block.DECIDE_UNIT_REPORT, Block.DECIDE_REPORT);
    }

    @Override
    public Turns.Matter matter(OpenItem item) {
        return switch (item.block()) {
            case DECIDE_ANNUAL_PLAN -> ReportMatters.of(plans.get(of(item)));
            case DECIDE_UNIT_REPORT -> ReportMatters.of(report(item));
            default -> ReportMatters.of(report(item));
        };
    }

    @Override
    public void sendBack(Turn turn, DoneStep to, String reason) {
        UUID document =
                switch (turn.item().block()) {
                    case DECIDE_ANNUAL_PLAN -> plan(turn.item(), to);
                    case DECIDE_UNIT_REPORT -> report(turn.item(), to, ReportMove.RETURN_PART);
                    default -> report(turn.item(), to, ReportMove.RETURN_WHOLE);
                };
        DecisionRecord.Matter matter =
                new DecisionRecord.Matter(of(turn.item()), turn.step().key(), document);
        Verdict verdict = to.block().isHandingIn()
                ? Verdict.returned(
                        to.block() == Block.WRITE_REPORT ? ReturnTo.UNITS : ReturnTo.LEAD, to.aboutUnit(), reason)
                : Verdict.returned(ReturnTo.OFFICE, null, reason);
        decisions.record(matter, verdict, turn.actor());
        decisions.tell(
                decisions.event(matter, act(turn), turn.actor()).because(reason).changing("backTo", null, to.step()));
    }

    private static ReportAct act(Turn turn) {
        return switch (turn.item().block()) {
            case DECIDE_ANNUAL_PLAN -> ReportAct.ANNUAL_PLAN_RETURNED;
            case DECIDE_UNIT_REPORT -> ReportAct.UNIT_REPORT_RETURNED;
            default -> turn.step().settles() ? ReportAct.APPROVAL_RETURNED : ReportAct.REVIEW_RETURNED;
        };
    }

    private UUID plan(OpenItem item, DoneStep to) {
        AnnualPlan plan = plans.get(of(item));
        if (to.block().isHandingIn()) {
            plans.save(plan.open(AnnualPlanState.RETURNED));
        }
        return plan.id().value();
    }

    private UUID report(OpenItem item, DoneStep to, ReportMove move) {
        Report report = report(item);
        if (to.block().isHandingIn()) {
            reports.save(report.returned(move));
        }
        return report.id().value();
    }

    private Report report(OpenItem item) {
        TaskYear of = of(item);
        return (item.block() == Block.DECIDE_UNIT_REPORT ? reports.unitPart(of, item.aboutUnit()) : reports.whole(of))
                .orElseThrow(() -> new Missing(of));
    }

    private static TaskYear of(OpenItem item) {
        return new TaskYear(new TaskId(item.subject()), Objects.requireNonNull(item.year(), "it has a year"));
    }
}
