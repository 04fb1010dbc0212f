package io.duban.ledger.internal;

import io.duban.ledger.OpenStep;
import io.duban.ledger.OpenSteps;
import io.duban.task.TaskId;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MyBatisOpenSteps implements OpenSteps {

    private final OpenStepMapper mapper;

    MyBatisOpenSteps(OpenStepMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<OpenStep> of(TaskId task) {
        return mapper.of(task);
    }
}
