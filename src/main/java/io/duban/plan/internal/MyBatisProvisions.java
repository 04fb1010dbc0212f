package io.duban.plan.internal;

import io.duban.plan.PlanId;
import io.duban.plan.Provision;
import io.duban.plan.Provisions;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisProvisions implements Provisions {

    private final ProvisionMapper mapper;

    MyBatisProvisions(ProvisionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Provision> ofPlan(PlanId plan) {
        return mapper.ofPlan(plan);
    }

    @Override
    public void put(PlanId plan, List<Provision> provisions) {
        mapper.delete(plan);
        List<ProvisionMapper.Row> rows = new ArrayList<>();
        for (Provision provision : provisions) {
            rows.add(new ProvisionMapper.Row(plan, rows.size(), provision.kind(), provision.words()));
        }
        if (!rows.isEmpty()) {
            mapper.insert(rows);
        }
    }
}
