package io.duban.task;

import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.Sight;
import org.springframework.stereotype.Component;

@Component
class TaskSight implements Sight<TaskId> {

    private final Tasks tasks;

    TaskSight(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public Class<TaskId> of() {
        return TaskId.class;
    }

    @Override
    public void look(TaskId id, Actor.Person reader) {
        if (!tasks.get(id).isReadableBy(reader)) {
            throw new Missing(id);
        }
    }
}
