package io.duban.report;

import io.duban.organization.Barring;
import io.duban.shared.Actor;
import io.duban.task.Task;
import io.duban.task.Tasks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office accepts a year's plan; its milestones are what the task is held against. */
@Component
public class AcceptAnnualPlan {

    private final Tasks tasks;
    private final AnnualPlans plans;
    private final Barring barring;
    private final Decisions decisions;
    private final ReportLifecycle lifecycle;

    AcceptAnnualPlan(Tasks tasks, AnnualPlans plans, Barring barring, Decisions decisions, ReportLifecycle lifecycle) {
        this.tasks = tasks;
        this.plans = plans;
        this.barring = barring;
        this.decisions = decisions;
        this.lifecycle = lifecycle;
    }

    /** Refuses a plan that is not in review, and the writer's own. The words may be empty. */
    @Transactional
    public void accept(TaskYear of, String words, Actor.Person who) {
        Task task = tasks.get(of.task());
        AnnualPlan plan = plans.get(of);
        Actor.Person reviewer = barring.deciding(ReportBarring.annualPlan(task, plan), who);
        AnnualPlan accepted = plan.accepted(decisions.now());
        plans.save(accepted);
        decisions.tell(
                new Decisions.Matter(of, ReviewStep.ANNUAL_PLAN, accepted.id().value()),
                Verdict.accepted(words, null),
                ReportAct.ANNUAL_PLAN_ACCEPTED,
                reviewer);
        lifecycle.annualPlanAccepted(task.id(), reviewer);
    }
}
