package io.duban.task.internal;

import io.duban.shared.StaleAggregate;
import io.duban.task.Halt;
import io.duban.task.Halts;
import io.duban.task.TaskId;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MyBatisHalts implements Halts {

    private final HaltMapper mapper;

    MyBatisHalts(HaltMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Halt halt) {
        mapper.insert(halt);
    }

    @Override
    public void goesOn(Halt halt) {
        if (mapper.goOn(halt) == 0) {
            throw new StaleAggregate(halt.id());
        }
    }

    @Override
    public List<Halt> ofTask(TaskId task) {
        return mapper.ofTask(task).stream().map(HaltRow::halt).toList();
    }
}
