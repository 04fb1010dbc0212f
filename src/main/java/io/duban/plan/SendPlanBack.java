package io.duban.plan;

import io.duban.work.Block;
import io.duban.work.DoneStep;
import io.duban.work.OpenItem;
import io.duban.work.SentBack;
import io.duban.work.Turn;
import io.duban.work.Turns;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A draft plan goes back to an earlier step: to the office, or to whoever decided on it before. */
@Component
class SendPlanBack implements SentBack {

    private final Plans plans;
    private final Decisions decisions;
    private final PlanJournal journal;

    SendPlanBack(Plans plans, Decisions decisions, PlanJournal journal) {
        this.plans = plans;
        this.decisions = decisions;
        this.journal = journal;
    }

    @Override
    public Set<Block> blocks() {
        return Set.of(Block.DECIDE_PLAN);
    }

    @Override
    public Turns.Matter matter(OpenItem item) {
        return new Turns.Matter(item.subject());
    }

    @Override
    public void sendBack(Turn turn, DoneStep to, String reason) {
        Plan plan = plans.forChange(new PlanId(turn.item().subject()));
        if (to.block().isHandingIn()) {
            plans.save(plan.back(PlanState.DRAFT));
        }
        decisions.add(plan.id(), new Decision(false, reason, turn.actor().id(), journal.now()));
        journal.note(journal.act(plan.id(), PlanAct.RETURNED, turn.actor())
                .because(reason)
                .changing("backTo", null, to.step()));
    }
}
