package io.duban.plan;

import io.duban.shared.Missing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plans stand in layers: a plan may belong to another, never to itself or to one below it. */
@Component
class PlanParents {

    private final Plans plans;

    PlanParents(Plans plans) {
        this.plans = plans;
    }

    /** Throws {@link PlanRefusal.ParentWrong}. */
    void check(Plan plan) {
        PlanId above = plan.head().parentId();
        while (above != null) {
            if (above.equals(plan.id())) {
                throw new PlanRefusal.ParentWrong();
            }
            above = parentOf(above);
        }
    }

    private @Nullable PlanId parentOf(PlanId id) {
        try {
            return plans.get(id).head().parentId();
        } catch (Missing gone) {
            throw new PlanRefusal.ParentWrong();
        }
    }
}
