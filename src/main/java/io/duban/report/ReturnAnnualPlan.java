package io.duban.report;

import io.duban.shared.Actor;
import io.duban.task.Task;
import io.duban.task.Tasks;
import io.duban.work.Answer;
import io.duban.work.Turn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office returns a year's plan to the lead unit, with its reason. */
@Component
public class ReturnAnnualPlan {

    private final Tasks tasks;
    private final AnnualPlans plans;
    private final ReportTurns turns;
    private final DecisionRecord decisions;

    ReturnAnnualPlan(Tasks tasks, AnnualPlans plans, ReportTurns turns, DecisionRecord decisions) {
        this.tasks = tasks;
        this.plans = plans;
        this.turns = turns;
        this.decisions = decisions;
    }

    /** Refuses a plan that is not in review, and a return without a reason. */
    @Transactional
    public void returnIt(TaskYear of, String reason, Actor.Person who) {
        Task task = tasks.get(of.task());
        AnnualPlan plan = plans.get(of);
        Turn turn = turns.take(ReportMatters.planStep(of), ReportMatters.of(plan), who);
        AnnualPlan returned = plan.open(AnnualPlanState.RETURNED);
        Verdict verdict = Verdict.returned(ReturnTo.LEAD, task.leadUnitId(), reason);
        plans.save(returned);
        decisions.tell(
                new DecisionRecord.Matter(of, turn.step().key(), returned.id().value()),
                verdict,
                ReportAct.ANNUAL_PLAN_RETURNED,
                turn.actor());
        turns.answer(turn, Answer.RETURNED);
    }
}
