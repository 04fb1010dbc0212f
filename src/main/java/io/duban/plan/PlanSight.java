package io.duban.plan;

import io.duban.shared.Actor;
import io.duban.shared.Sight;
import io.duban.shared.Visibility;
import org.springframework.stereotype.Component;

@Component
class PlanSight implements Sight<PlanId> {

    private final PlanDirectory plans;

    PlanSight(PlanDirectory plans) {
        this.plans = plans;
    }

    @Override
    public Class<PlanId> of() {
        return PlanId.class;
    }

    @Override
    public void look(PlanId id, Actor.Person reader) {
        plans.readable(id, Visibility.of(reader));
    }
}
