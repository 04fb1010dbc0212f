package io.duban.plan;

import io.duban.shared.UnitId;
import java.util.List;

/** The opinions that departments give on a draft. */
public interface Opinions {

    /** Whom the office asked when it handed the draft in, with the answers so far. */
    List<Opinion> ofPlan(PlanId plan);

    void ask(PlanId plan, List<UnitId> units);

    /** One unit more, after the others. */
    void askAlso(PlanId plan, UnitId unit);

    /** Throws {@link io.duban.shared.StaleAggregate} when the unit was not asked or has answered. */
    void leaveOut(PlanId plan, UnitId unit);

    /** Throws {@link io.duban.shared.StaleAggregate} when the unit was not asked or has answered. */
    void give(PlanId plan, Opinion opinion);
}
