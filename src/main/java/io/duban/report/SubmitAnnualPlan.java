package io.duban.report;

import io.duban.organization.Involvements;
import io.duban.shared.Actor;
import io.duban.task.RecordProgress;
import io.duban.task.Task;
import io.duban.task.Tasks;
import io.duban.work.Answer;
import io.duban.work.Block;
import io.duban.work.Turn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lead unit's officer hands the year's plan to the office. */
@Component
public class SubmitAnnualPlan {

    private final SaveAnnualPlanDraft drafts;
    private final Tasks tasks;
    private final AnnualPlans plans;
    private final DocumentVersions versions;
    private final DecisionRecord decisions;
    private final Involvements involvements;
    private final RecordProgress progress;
    private final ReportTurns turns;

    SubmitAnnualPlan(
            SaveAnnualPlanDraft drafts,
            Tasks tasks,
            AnnualPlans plans,
            DocumentVersions versions,
            DecisionRecord decisions,
            Involvements involvements,
            RecordProgress progress,
            ReportTurns turns) {
        this.drafts = drafts;
        this.tasks = tasks;
        this.plans = plans;
        this.versions = versions;
        this.decisions = decisions;
        this.involvements = involvements;
        this.progress = progress;
        this.turns = turns;
    }

    /**
     * Refuses a plan without goals or measures, without a milestone, and one whose milestones lie outside the year or
     * whose percentages fall; every fault is named.
     */
    @Transactional
    public AnnualPlan submit(TaskYear of, AnnualPlanDraft draft, Actor.Person who) {
        Task task = tasks.get(of.task());
        Turn turn = turns.write(task, Block.WRITE_ANNUAL_PLAN, null, who, () -> TaskChecks.mustRun(task, of.year()));
        Actor.Person writer = turn.actor();
        AnnualPlan written = drafts.written(task, of, draft, writer);
        AnnualPlan submitted = plans.save(written.submitted(decisions.now()));
        String sha256 = versions.keep(HandingIn.of(written, submitted, writer.id()));
        involvements.note(submitted.id().value(), ReportAct.ANNUAL_PLAN_SUBMITTED, writer);
        decisions.tell(
                decisions.event(of, ReportAct.ANNUAL_PLAN_SUBMITTED, writer).changing("contentSha256", null, sha256));
        progress.heardOf(task.id());
        turns.answer(turn, Answer.SUBMITTED);
        return submitted;
    }
}
