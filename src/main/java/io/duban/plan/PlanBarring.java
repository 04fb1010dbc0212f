package io.duban.plan;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What bars from decisions on plans and from opinions about them. */
public final class PlanBarring {

    public static final Set<PlanAct> WRITING = Collections.unmodifiableSet(EnumSet.of(
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

    private PlanBarring() {}

    static boolean isWriting(PlanAct act) {
        return WRITING.contains(act);
    }
}
