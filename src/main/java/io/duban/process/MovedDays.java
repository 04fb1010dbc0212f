package io.duban.process;

import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.springframework.stereotype.Component;

/**
 * Lets open steps and the timers that watch them follow days that have moved: what the model's own rules come to now,
 * within one command of the engine.
 */
@Component
class MovedDays {

    private final OpenedSteps opened;
    private final Projection projection;

    MovedDays(OpenedSteps opened, Projection projection) {
        this.opened = opened;
        this.projection = projection;
    }

    void follow(CommandContext command, Collection<String> steps) {
        for (String id : steps) {
            TaskEntity task = command.getTaskManager().findTaskById(id);
            if (task != null) {
                task.setDueDate(dueDate(task));
                watch(task.getExecution(), command);
                projection.due(opened.of(task));
            }
        }
    }

    private static Date dueDate(TaskEntity task) {
        return (Date) task.getTaskDefinition().getDueDateExpression().getValue(task.getExecution());
    }

    /** A timer that went off while the old day passed is there no more, and watches the new day again. */
    private static void watch(ExecutionEntity execution, CommandContext command) {
        Map<String, TimerEntity> waiting = command.getJobManager().findJobsByExecutionId(execution.getId()).stream()
                .filter(TimerEntity.class::isInstance)
                .map(TimerEntity.class::cast)
                .collect(Collectors.toMap(TimerEntity::getActivityId, timer -> timer));
        Map<String, TimerDeclarationImpl> drawn = TimerDeclarationImpl.getDeclarationsForScope(execution.getActivity());
        drawn.forEach((activity, declaration) -> {
            TimerEntity timer = waiting.get(activity);
            if (timer == null) {
                declaration.createTimer(execution);
            } else {
                declaration.resolveAndSetDuedate(execution, timer, false);
            }
        });
    }
}
