package io.duban.plan.internal;

import io.duban.plan.Opinion;
import io.duban.plan.Opinions;
import io.duban.plan.PlanId;
import io.duban.shared.StaleAggregate;
import io.duban.shared.UnitId;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisOpinions implements Opinions {

    private final OpinionMapper mapper;

    MyBatisOpinions(OpinionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Opinion> ofPlan(PlanId plan) {
        return mapper.ofPlan(plan);
    }

    @Override
    public void ask(PlanId plan, List<UnitId> units) {
        mapper.ask(plan, units);
    }

    @Override
    public void askAlso(PlanId plan, UnitId unit) {
        mapper.askAlso(plan, unit);
    }

    @Override
    public void leaveOut(PlanId plan, UnitId unit) {
        if (mapper.leaveOut(plan, unit) == 0) {
            throw new StaleAggregate(plan);
        }
    }

    @Override
    public void give(PlanId plan, Opinion opinion) {
        if (mapper.give(plan, opinion) == 0) {
            throw new StaleAggregate(plan);
        }
    }
}
