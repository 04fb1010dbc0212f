package io.duban.simulation;

import io.duban.plan.DecidePlan;
import io.duban.plan.GiveOpinion;
import io.duban.plan.PlanId;
import io.duban.plan.RevisePlan;
import io.duban.shared.Actor;
import io.duban.work.Block;
import io.duban.work.Decision;
import io.duban.worklist.WorkItem;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Units say what they think of a draft, the office revises it, its head approves it. */
@Component
@SimulationOnly
class PlanDeeds implements Deed {

    private static final int DISAGREEING = 20;
    private static final int RETURNED = 50;

    private final GiveOpinion giveOpinion;
    private final RevisePlan revisePlan;
    private final DecidePlan decidePlan;

    PlanDeeds(GiveOpinion giveOpinion, RevisePlan revisePlan, DecidePlan decidePlan) {
        this.giveOpinion = giveOpinion;
        this.revisePlan = revisePlan;
        this.decidePlan = decidePlan;
    }

    @Override
    public Set<Block> blocks() {
        return EnumSet.of(Block.GIVE_OPINION, Block.REVISE_PLAN, Block.DECIDE_PLAN);
    }

    @Override
    public void act(WorkItem item, Actor.Person who, Chance chance) {
        PlanId plan = new PlanId(item.subject());
        if (item.block() == Block.GIVE_OPINION) {
            boolean agrees = !chance.in(DISAGREEING, "opinion");
            giveOpinion.give(plan, item.aboutUnit(), new GiveOpinion.Words(agrees, "建议进一步明确时限。"), who);
        } else if (item.block() == Block.REVISE_PLAN) {
            revisePlan.revise(plan, who);
        } else if (!item.returned() && chance.in(RETURNED, "decision")) {
            decidePlan.decide(plan, Decision.giveBack("请再核对责任单位。"), who);
        } else {
            decidePlan.decide(plan, Decision.agree(""), who);
        }
    }
}
