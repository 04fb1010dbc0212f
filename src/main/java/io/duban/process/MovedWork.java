package io.duban.process;

import io.duban.shared.StepKey;
import io.duban.task.TaskId;
import io.duban.work.Step;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets the open work follow processes that go on by another version: the engine tells no listener of it. Who does a
 * step and what its lateness means goes by the new version; since when and until when it is owed stays.
 */
@Component
class MovedWork {

    private final OpenedSteps opened;
    private final EngineSteps steps;
    private final Projection projection;
    private final Phases phases;

    MovedWork(OpenedSteps opened, EngineSteps steps, Projection projection, Phases phases) {
        this.opened = opened;
        this.steps = steps;
        this.projection = projection;
        this.phases = phases;
    }

    /** Within one command of the engine. */
    void follow(Collection<String> processes, Runnable move) {
        Map<String, StepKey> before = new HashMap<>();
        open(processes).forEach(task -> before.put(task.getId(), OpenedSteps.key(task)));
        move.run();
        for (TaskEntity task : open(processes)) {
            OpenedStep step = opened.of(task);
            projection.moved(step);
            follow(step, before.get(task.getId()));
        }
    }

    /** Where the year stands, when the new version says otherwise than the old one. */
    private void follow(OpenedStep step, @Nullable StepKey before) {
        Optional<String> phase =
                Optional.ofNullable(before).flatMap(steps::find).map(Step::phase);
        if (step.step().phase() != null
                && !Objects.equals(step.step().phase(), phase.orElse(null))
                && (step.model() == Model.TASK_LIFE || step.model() == Model.ANNUAL_REPORT)) {
            phases.opened(TaskId.of(step.businessKey()), step.step());
        }
    }

    private static List<TaskEntity> open(Collection<String> processes) {
        TaskManager tasks = Context.getCommandContext().getTaskManager();
        return processes.stream()
                .flatMap(process -> tasks.findTasksByProcessInstanceId(process).stream())
                .toList();
    }
}
