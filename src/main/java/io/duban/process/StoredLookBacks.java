package io.duban.process;

import io.duban.task.LookBack;
import io.duban.task.LookBacks;
import io.duban.task.TaskId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What Duban keeps. */
@Component
class StoredLookBacks implements LookBackSource {

    private final LookBacks lookBacks;

    StoredLookBacks(LookBacks lookBacks) {
        this.lookBacks = lookBacks;
    }

    @Override
    public Optional<LocalDate> lookBackOn(TaskId task) {
        return lookBacks.planned(task).map(LookBack::dueOn);
    }
}
