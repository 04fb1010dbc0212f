package io.duban.task.internal;

import io.duban.plan.IssuedTasks;
import io.duban.plan.PlanId;
import org.springframework.stereotype.Component;

@Component
class MyBatisIssuedTasks implements IssuedTasks {

    private final TaskMapper mapper;

    MyBatisIssuedTasks(TaskMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public int count(PlanId plan) {
        return mapper.count(plan);
    }
}
