package io.duban.process;

import io.duban.shared.StaleAggregate;
import io.duban.work.OpenItem;
import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * An open step with the execution that stands at it. The engine reads the one after the other: whoever ends the step in
 * between leaves a step that is still known and an execution that has gone on, or is gone.
 */
record StandingStep(TaskEntity task, ExecutionEntity at) {

    /** Empty where somebody has ended it. */
    static Optional<StandingStep> find(OpenItem item, CommandContext command) {
        return Optional.ofNullable(command.getTaskManager().findTaskById(item.id()))
                .flatMap(StandingStep::at);
    }

    /** @throws StaleAggregate where somebody has ended it */
    static StandingStep of(OpenItem item, CommandContext command) {
        return find(item, command).orElseThrow(() -> new StaleAggregate(item.step()));
    }

    /** Empty where the execution has gone on from the task, or is gone. */
    static Optional<StandingStep> at(TaskEntity task) {
        @Nullable ExecutionEntity at = task.getExecution();
        return at != null && task.getTaskDefinitionKey().equals(at.getActivityId())
                ? Optional.of(new StandingStep(task, at))
                : Optional.empty();
    }
}
