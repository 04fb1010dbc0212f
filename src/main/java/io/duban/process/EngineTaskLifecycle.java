package io.duban.process;

import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import io.duban.task.TaskId;
import io.duban.task.TaskLifecycle;
import io.duban.task.Tasks;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

@Component
class EngineTaskLifecycle implements TaskLifecycle {

    private final OpenWork openWork;
    private final RuntimeService runtimeService;
    private final ProcessEngineConfigurationImpl configuration;
    private final Tasks tasks;
    private final OncePerCommand once;

    EngineTaskLifecycle(
            OpenWork openWork,
            RuntimeService runtimeService,
            ProcessEngineConfigurationImpl configuration,
            Tasks tasks,
            OncePerCommand once) {
        this.openWork = openWork;
        this.runtimeService = runtimeService;
        this.configuration = configuration;
        this.tasks = tasks;
        this.once = once;
    }

    /** The engine writes what a command has changed when the command ends: one command for all is one write for all. */
    @Override
    public void issued(Collection<TaskId> ids, PersonId approvedBy, Actor actor) {
        openWork.as(actor, () -> configuration.getCommandExecutorTxRequired().execute(command -> {
            once.put(StepListener.SENT_BY, approvedBy);
            tasks.of(ids).forEach(task -> once.put(task.id(), task));
            ids.forEach(id -> runtimeService.startProcessInstanceByKey(Model.TASK_LIFE.key(), id.toString()));
            return ids.size();
        }));
    }

    @Override
    public void reopeningProposed(TaskId id, Actor actor) {
        openWork.as(actor, () -> runtimeService.startProcessInstanceByKey(Model.REOPENING.key(), id.toString()));
    }

    /** The earlier life is over unless it waits for its look-back; nobody is asked for that any more. */
    @Override
    public void reopened(TaskId id, Actor.Person by) {
        openWork.as(by, () -> {
            runtimeService
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(id.toString())
                    .rootProcessInstances()
                    .list()
                    .forEach(left -> runtimeService.deleteProcessInstance(left.getId(), "reopened"));
            return id;
        });
        issued(List.of(id), by.id(), by);
    }
}
