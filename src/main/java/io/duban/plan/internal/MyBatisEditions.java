package io.duban.plan.internal;

import io.duban.plan.Editions;
import io.duban.plan.PlanId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisEditions implements Editions {

    private final EditionMapper mapper;

    MyBatisEditions(EditionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<PlanId> before(PlanId plan) {
        return Optional.ofNullable(mapper.before(plan));
    }

    @Override
    public List<PlanId> after(PlanId plan) {
        return mapper.after(plan);
    }

    @Override
    public void add(PlanId plan, PlanId supersedes) {
        mapper.insert(plan, supersedes);
    }
}
