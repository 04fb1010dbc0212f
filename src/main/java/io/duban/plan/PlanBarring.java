package io.duban.plan;

import io.duban.organization.DecisionOn;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The decisions on plans: whose they are, and what bars from them. */
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

    /** Whether the plan is issued. */
    public static DecisionOn approval(Plan plan) {
        return on(plan, plan.officeUnitId(), Role.OFFICE_HEAD);
    }

    /** What a unit thinks of the draft. */
    public static DecisionOn opinion(Plan plan, UnitId unit) {
        return on(plan, unit, Role.OFFICER, Role.DEPARTMENT_HEAD);
    }

    static boolean isWriting(PlanAct act) {
        return WRITING.contains(act);
    }

    private static DecisionOn on(Plan plan, UnitId unit, Role... roles) {
        return DecisionOn.of(plan.id().value(), unit, roles).barredBy(WRITING);
    }
}
