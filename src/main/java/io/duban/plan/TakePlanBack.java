package io.duban.plan;

import io.duban.shared.Actor;
import io.duban.work.Block;
import io.duban.work.DoneStep;
import io.duban.work.HandedIn;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whoever handed the revised draft to the head takes it back (撤回): it is as it was, sent back before or not. */
@Component
class TakePlanBack implements HandedIn {

    private final Plans plans;
    private final PlanJournal journal;

    TakePlanBack(Plans plans, PlanJournal journal) {
        this.plans = plans;
        this.journal = journal;
    }

    @Override
    public Set<Block> blocks() {
        return Set.of(Block.REVISE_PLAN);
    }

    @Override
    public void takeBack(DoneStep step, String words, Actor.Person by) {
        Plan plan = plans.forChange(new PlanId(step.subject()));
        boolean withOpinions = !step.returned() && plan.course().consultUntil() != null;
        Plan open = plan.back(withOpinions ? PlanState.CONSULTING : PlanState.DRAFT);
        plans.save(open);
        journal.note(journal.act(plan.id(), PlanAct.REVISION_WITHDRAWN, by)
                .because(words.isEmpty() ? null : words)
                .changing("state", plan.state(), open.state()));
    }
}
