package io.duban.plan.internal;

import io.duban.plan.Decisions;
import io.duban.plan.PlanDecision;
import io.duban.plan.PlanId;
import io.duban.shared.Ids;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisDecisions implements Decisions {

    private final DecisionMapper mapper;

    MyBatisDecisions(DecisionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<PlanDecision> ofPlan(PlanId plan) {
        return mapper.ofPlan(plan);
    }

    @Override
    public void add(PlanId plan, PlanDecision decision) {
        mapper.insert(Ids.next(), plan, decision);
    }
}
