package io.duban.process;

import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.duban.task.PartTransfer;
import io.duban.task.TaskId;
import io.duban.task.Transferring;
import io.duban.work.OpenItem;
import io.duban.work.OpenItems;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.springframework.stereotype.Component;

/**
 * Lets what is open for one unit wait for another. Whom a step waits for is read from the task; only a branch that is
 * about one of several units knows its unit by itself.
 */
@Component
class EngineTransferring implements Transferring {

    private final OpenWork openWork;
    private final RuntimeService runtimeService;
    private final TaskService taskService;
    private final ProcessEngineConfigurationImpl configuration;
    private final ProcessesOfTask processes;
    private final OpenItems items;
    private final OpenedSteps opened;
    private final Projection projection;

    EngineTransferring(
            OpenWork openWork,
            RuntimeService runtimeService,
            TaskService taskService,
            ProcessEngineConfigurationImpl configuration,
            ProcessesOfTask processes,
            OpenItems items,
            OpenedSteps opened,
            Projection projection) {
        this.openWork = openWork;
        this.runtimeService = runtimeService;
        this.taskService = taskService;
        this.configuration = configuration;
        this.processes = processes;
        this.items = items;
        this.opened = opened;
        this.projection = projection;
    }

    @Override
    public void transferred(TaskId task, PartTransfer.Passing passing, Actor.Person by) {
        openWork.as(by, () -> configuration.getCommandExecutorTxRequired().execute(command -> {
            for (String key : processes.keys(task)) {
                branches(key, passing);
                items.of(UUID.fromString(key)).stream()
                        .filter(item -> isOf(item, passing.from()))
                        .forEach(item -> follow(item, command));
            }
            return task;
        }));
    }

    private void branches(String key, PartTransfer.Passing passing) {
        String[] ids = runtimeService.createProcessInstanceQuery().processInstanceBusinessKey(key).list().stream()
                .map(Execution::getId)
                .toArray(String[]::new);
        if (ids.length > 0) {
            List<VariableInstance> own = runtimeService
                    .createVariableInstanceQuery()
                    .processInstanceIdIn(ids)
                    .variableValueEquals(Variable.UNIT.name(), passing.from().toString())
                    .list();
            own.forEach(one -> runtimeService.setVariableLocal(
                    one.getExecutionId(), Variable.UNIT.name(), passing.to().toString()));
        }
    }

    private static boolean isOf(OpenItem item, UnitId unit) {
        return item.unitId().equals(unit) || item.aboutUnit().equals(unit);
    }

    /** Whoever of the unit that is gone had it, or prepared it, has it no longer. */
    private void follow(OpenItem item, CommandContext command) {
        if (item.assignee() != null) {
            taskService.setAssignee(item.id(), null);
        } else if (item.prepares() != null) {
            // The engine knows nothing of it, and hears of no change.
            projection.assigned(item.id(), null, null);
        }
        projection.moved(opened.of(StandingStep.of(item, command).task()));
    }
}
