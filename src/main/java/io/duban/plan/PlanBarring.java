package io.duban.plan;

import io.duban.work.BarringRules;
import io.duban.work.Bars;
import io.duban.work.Block;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What bars from decisions on plans and from opinions about them. */
@Component
final class PlanBarring implements BarringRules {

    private static final Set<PlanAct> WRITING = Collections.unmodifiableSet(EnumSet.of(
            PlanAct.CREATED,
            PlanAct.CHANGED,
            PlanAct.CLAUSES_PUT,
            PlanAct.GOALS_PUT,
            PlanAct.PROVISIONS_PUT,
            PlanAct.ITEM_ADDED,
            PlanAct.ITEM_CHANGED,
            PlanAct.ITEM_REMOVED,
            PlanAct.ITEMS_PUT,
            PlanAct.SUBMITTED,
            PlanAct.REVISED));

    @Override
    public List<Bars> bars() {
        return List.of(Bars.from(Block.DECIDE_PLAN, WRITING), Bars.from(Block.GIVE_OPINION, WRITING));
    }

    static boolean isWriting(PlanAct act) {
        return WRITING.contains(act);
    }
}
