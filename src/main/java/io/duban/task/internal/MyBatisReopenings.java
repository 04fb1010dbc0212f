package io.duban.task.internal;

import io.duban.shared.StaleAggregate;
import io.duban.task.Reopening;
import io.duban.task.Reopenings;
import io.duban.task.TaskId;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

@Component
class MyBatisReopenings implements Reopenings {

    private final ReopeningMapper mapper;

    MyBatisReopenings(ReopeningMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Reopening proposed) {
        try {
            mapper.insert(proposed);
        } catch (DuplicateKeyException another) {
            throw new StaleAggregate(proposed.taskId());
        }
    }

    @Override
    public void save(Reopening decided) {
        if (mapper.decide(decided) == 0) {
            throw new StaleAggregate(decided.id());
        }
    }

    @Override
    public List<Reopening> ofTask(TaskId task) {
        return mapper.ofTask(task).stream().map(ReopeningRow::reopening).toList();
    }

    @Override
    public Optional<Reopening> pending(TaskId task) {
        return ofTask(task).stream().filter(Reopening::isPending).findFirst();
    }
}
