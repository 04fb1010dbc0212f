package io.duban.ledger.internal;

import static java.util.stream.Collectors.toMap;

import io.duban.supervision.LightGround;
import io.duban.supervision.LightGrounds;
import io.duban.task.TaskId;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class MyBatisLightGrounds implements LightGrounds {

    private final LightGroundMapper mapper;

    MyBatisLightGrounds(LightGroundMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Map<TaskId, LightGround> of(Collection<TaskId> tasks, Scope scope) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        return mapper.of(tasks, scope).stream()
                .map(LightGroundRows::ground)
                .collect(toMap(LightGround::task, ground -> ground));
    }
}
