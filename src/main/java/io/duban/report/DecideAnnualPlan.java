package io.duban.report;

import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.duban.task.Tasks;
import io.duban.work.Block;
import io.duban.work.Decidable;
import io.duban.work.Decide;
import io.duban.work.Decision;
import io.duban.work.OpenItem;
import io.duban.work.Turn;
import io.duban.work.Turns;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office accepts a year's plan, whose milestones are what the task is held against, or returns it to the lead unit.
 */
@Component
public class DecideAnnualPlan implements Decidable<AnnualPlan> {

    private final Tasks tasks;
    private final AnnualPlans plans;
    private final ReportTurns turns;
    private final DecisionRecord decisions;
    private final Decide decide;

    DecideAnnualPlan(Tasks tasks, AnnualPlans plans, ReportTurns turns, DecisionRecord decisions, Decide decide) {
        this.tasks = tasks;
        this.plans = plans;
        this.turns = turns;
        this.decisions = decisions;
        this.decide = decide;
    }

    /** Refuses a plan that is not in review, and what {@link Decide#on} refuses. */
    @Transactional
    public AnnualPlan decide(TaskYear of, Decision decision, Actor.Person who) {
        return decide.on(this, plans.get(of), ReportMatters.planStep(of), decision, who);
    }

    @Override
    public Set<Block> blocks() {
        return Set.of(Block.DECIDE_ANNUAL_PLAN);
    }

    @Override
    public AnnualPlan at(OpenItem item) {
        return plans.get(ReportMatters.yearOf(item));
    }

    @Override
    public Turns.Matter matter(AnnualPlan plan) {
        return ReportMatters.of(plan);
    }

    @Override
    public RuntimeException notNow(AnnualPlan plan, Actor.Person who) {
        return turns.notInReview(plan.taskId(), who);
    }

    /** It is accepted at the last of the steps at which the model lets it be decided on. */
    @Override
    public AnnualPlan agreed(Turn turn, AnnualPlan plan, Decision decision) {
        AnnualPlan after = turn.step().settles() ? plan.accepted(decisions.now()) : plan;
        if (turn.step().settles()) {
            plans.save(after);
        }
        decisions.tell(
                DecisionRecord.Matter.of(turn, plan),
                Verdict.accepted(decision),
                ReportAct.ANNUAL_PLAN_ACCEPTED,
                turn.actor());
        return after;
    }

    @Override
    public AnnualPlan declined(Turn turn, AnnualPlan plan, Decision decision) {
        AnnualPlan after = decision.reopens() ? plan.open(AnnualPlanState.RETURNED) : plan;
        if (decision.reopens()) {
            plans.save(after);
        }
        UnitId lead = tasks.get(plan.taskId()).leadUnitId();
        decisions.tell(
                DecisionRecord.Matter.of(turn, plan),
                Verdict.returned(ReturnTo.LEAD, lead, decision),
                ReportAct.ANNUAL_PLAN_RETURNED,
                turn.actor());
        return after;
    }
}
