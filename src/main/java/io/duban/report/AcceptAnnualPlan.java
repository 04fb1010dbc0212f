package io.duban.report;

import io.duban.shared.Actor;
import io.duban.work.Turn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office accepts a year's plan; its milestones are what the task is held against. */
@Component
public class AcceptAnnualPlan {

    private final AnnualPlans plans;
    private final ReportTurns turns;
    private final DecisionRecord decisions;

    AcceptAnnualPlan(AnnualPlans plans, ReportTurns turns, DecisionRecord decisions) {
        this.plans = plans;
        this.turns = turns;
        this.decisions = decisions;
    }

    /**
     * Refuses a plan that is not in review, and the writer's own. The words may be empty. It is accepted at the last of
     * the steps at which the model lets it be decided on.
     */
    @Transactional
    public void accept(TaskYear of, String words, Actor.Person who) {
        AnnualPlan plan = plans.get(of);
        Turn turn = turns.take(ReportMatters.planStep(of), ReportMatters.of(plan), who);
        if (turn.step().settles()) {
            plans.save(plan.accepted(decisions.now()));
        }
        decisions.tell(
                new DecisionRecord.Matter(of, turn.step().key(), plan.id().value()),
                Verdict.accepted(words, null),
                ReportAct.ANNUAL_PLAN_ACCEPTED,
                turn.actor());
        turns.answer(turn, turn.step().goingOn());
    }
}
