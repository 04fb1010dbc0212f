package io.duban.report;

import io.duban.organization.Involvements;
import io.duban.shared.Actor;
import io.duban.task.Task;
import io.duban.task.Tasks;
import io.duban.work.Block;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the lead unit's writer has typed so far into a year's plan; saving the same again changes nothing. */
@Component
public class SaveAnnualPlanDraft {

    private final Tasks tasks;
    private final AnnualPlans plans;
    private final Involvements involvements;
    private final ReportTurns turns;
    private final Clock clock;

    SaveAnnualPlanDraft(Tasks tasks, AnnualPlans plans, Involvements involvements, ReportTurns turns, Clock clock) {
        this.turns = turns;
        this.tasks = tasks;
        this.plans = plans;
        this.involvements = involvements;
        this.clock = clock;
    }

    /** Refuses a year that is not running, and a plan that was handed in. */
    @Transactional
    public AnnualPlan save(TaskYear of, AnnualPlanDraft draft, Actor.Person who) {
        Task task = tasks.get(of.task());
        Actor.Person writer = turns.drafting(task, Block.WRITE_ANNUAL_PLAN, null, who);
        AnnualPlan plan = found(task, of);
        AnnualPlan written = written(plan, draft, writer);
        if (written.content().equals(plan.content()) && !plan.isNew()) {
            return plan;
        }
        involvements.note(plan.id().value(), ReportAct.ANNUAL_PLAN_WRITTEN, writer);
        return plans.save(written);
    }

    /** With the text in it, not yet saved. */
    AnnualPlan written(Task task, TaskYear of, AnnualPlanDraft draft, Actor.Person writer) {
        return written(found(task, of), draft, writer);
    }

    private AnnualPlan found(Task task, TaskYear of) {
        TaskChecks.mustRun(task, of.year());
        return plans.find(of).orElseGet(() -> AnnualPlan.begun(task, of.year()));
    }

    private AnnualPlan written(AnnualPlan plan, AnnualPlanDraft draft, Actor.Person writer) {
        draft.mustHaveSeen(plan, writer);
        return plan.saved(draft, writer.id(), clock.instant());
    }
}
