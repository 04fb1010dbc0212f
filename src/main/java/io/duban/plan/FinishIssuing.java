package io.duban.plan;

import io.duban.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The last item of an approved plan has become a task: the process says that the plan is issued. */
@Component
public class FinishIssuing {

    private final Plans plans;
    private final PlanJournal journal;

    FinishIssuing(Plans plans, PlanJournal journal) {
        this.plans = plans;
        this.journal = journal;
    }

    @Transactional
    public void finish(PlanId id, Actor.Timer actor) {
        Plan plan = plans.forChange(id);
        Plan issued = plan.issued(journal.now());
        plans.save(issued);
        journal.note(journal.act(id, PlanAct.ISSUED, actor).changing("state", plan.state(), issued.state()));
    }
}
