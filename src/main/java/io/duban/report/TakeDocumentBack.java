package io.duban.report;

import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.task.RecordProgress;
import io.duban.task.TaskId;
import io.duban.work.Block;
import io.duban.work.DoneStep;
import io.duban.work.HandedIn;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The writer of an annual plan, a report or a claim takes it back (撤回): it is open as it was, sent back before or not,
 * and what was handed in is kept.
 */
@Component
class TakeDocumentBack implements HandedIn {

    private final AnnualPlans plans;
    private final Reports reports;
    private final CompletionClaims claims;
    private final DocumentVersions versions;
    private final DecisionRecord decisions;
    private final RecordProgress progress;

    TakeDocumentBack(
            AnnualPlans plans,
            Reports reports,
            CompletionClaims claims,
            DocumentVersions versions,
            DecisionRecord decisions,
            RecordProgress progress) {
        this.plans = plans;
        this.reports = reports;
        this.claims = claims;
        this.versions = versions;
        this.decisions = decisions;
        this.progress = progress;
    }

    @Override
    public Set<Block> blocks() {
        return EnumSet.of(Block.WRITE_ANNUAL_PLAN, Block.WRITE_REPORT, Block.CONSOLIDATE, Block.WRITE_CLAIM);
    }

    @Override
    public void takeBack(DoneStep step, String words, Actor.Person by) {
        TaskYear of = year(step);
        UUID document =
                switch (step.block()) {
                    case WRITE_ANNUAL_PLAN -> plan(of, step);
                    case CONSOLIDATE -> whole(of, step, by);
                    case WRITE_CLAIM -> claim(step, by);
                    default -> part(of, step);
                };
        decisions.tell(decisions
                .event(new DecisionRecord.Matter(of, step.step(), document), ReportAct.WITHDRAWN, by)
                .because(words.isEmpty() ? null : words));
    }

    private static TaskYear year(DoneStep step) {
        return new TaskYear(new TaskId(step.subject()), Objects.requireNonNull(step.year(), "it has a year"));
    }

    private UUID plan(TaskYear of, DoneStep step) {
        AnnualPlanState as = step.returned() ? AnnualPlanState.RETURNED : AnnualPlanState.DRAFT;
        AnnualPlan open = plans.save(plans.get(of).open(as));
        versions.takeBack(open.id().value(), decisions.now());
        return open.id().value();
    }

    private UUID part(TaskYear of, DoneStep step) {
        Report part = reports.unitPart(of, step.aboutUnit()).orElseThrow(() -> new Missing(of));
        return open(part, step.returned() ? ReportMove.RETURN_PART : ReportMove.WITHDRAW_PART);
    }

    /** What it claimed is not claimed any more. */
    private UUID whole(TaskYear of, DoneStep step, Actor.Person by) {
        ReportMove move = step.returned() ? ReportMove.RETURN_WHOLE : ReportMove.WITHDRAW_WHOLE;
        UUID whole = open(reports.whole(of).orElseThrow(() -> new Missing(of)), move);
        progress.claimTakenBack(of.task(), claimedBefore(whole, of, of.year() - 1), by);
        return whole;
    }

    /** The same: what the year's whole claimed is claimed again. */
    private UUID claim(DoneStep step, Actor.Person by) {
        TaskYear of = year(step);
        CompletionClaim handedIn = claims.find(of).orElseThrow(() -> new Missing(of));
        UUID claim = claims.save(handedIn.takenBack(step.returned())).id().value();
        versions.takeBack(claim, decisions.now());
        progress.claimTakenBack(of.task(), claimedBefore(claim, of, of.year()), by);
        return claim;
    }

    private UUID open(Report report, ReportMove move) {
        Report open = reports.save(report.returned(move));
        versions.takeBack(open.id().value(), decisions.now());
        return open.id().value();
    }

    /** In what was handed in of it before and stands, else in the whole of a year up to {@code last}. */
    private @Nullable Integer claimedBefore(UUID document, TaskYear of, int last) {
        return versions.of(document).stream()
                .filter(version -> version.withdrawnAt() == null)
                .reduce((earlier, later) -> later)
                .map(version -> version.handedIn().content().percent())
                .orElseGet(() -> claimedInWholes(of, last));
    }

    private @Nullable Integer claimedInWholes(TaskYear of, int last) {
        return reports.ofTask(of.task()).stream()
                .filter(report -> report.part() == ReportPart.WHOLE && report.year() <= last)
                .max(Comparator.comparing(Report::year))
                .map(report -> report.content().percent())
                .orElse(null);
    }
}
