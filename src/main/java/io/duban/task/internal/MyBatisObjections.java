package io.duban.task.internal;

import io.duban.shared.StaleAggregate;
import io.duban.shared.UnitId;
import io.duban.task.Objection;
import io.duban.task.Objections;
import io.duban.task.TaskId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class MyBatisObjections implements Objections {

    private final ObjectionMapper mapper;

    MyBatisObjections(ObjectionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Objection objection) {
        mapper.insert(objection);
    }

    @Override
    public Optional<Objection> open(TaskId task, UnitId unit) {
        return mapper.open(task, unit);
    }

    @Override
    public void answer(Objection answered) {
        if (mapper.answer(answered) == 0) {
            throw new StaleAggregate(answered.id());
        }
    }

    @Override
    public List<Objection> ofTask(TaskId task) {
        return mapper.ofTask(task);
    }
}
