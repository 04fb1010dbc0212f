package io.duban.process;

import io.duban.shared.Actor;
import io.duban.task.ChangeId;
import io.duban.task.ChangeLifecycle;
import io.duban.task.TaskId;
import java.util.Collection;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

@Component
class EngineChangeLifecycle implements ChangeLifecycle {

    private final OpenWork openWork;
    private final RuntimeService runtimeService;
    private final ProcessEngineConfigurationImpl configuration;
    private final MovedDays movedDays;

    EngineChangeLifecycle(
            OpenWork openWork,
            RuntimeService runtimeService,
            ProcessEngineConfigurationImpl configuration,
            MovedDays movedDays) {
        this.openWork = openWork;
        this.runtimeService = runtimeService;
        this.configuration = configuration;
        this.movedDays = movedDays;
    }

    @Override
    public void asked(ChangeId request, Actor actor) {
        openWork.as(
                actor, () -> runtimeService.startProcessInstanceByKey(Model.CHANGE_REQUEST.key(), request.toString()));
    }

    @Override
    public void withdrawn(ChangeId request, Actor actor) {
        openWork.as(actor, () -> {
            runtimeService
                    .createProcessInstanceQuery()
                    .processDefinitionKey(Model.CHANGE_REQUEST.key())
                    .processInstanceBusinessKey(request.toString())
                    .list()
                    .forEach(process -> runtimeService.deleteProcessInstance(process.getId(), "withdrawn"));
            return request;
        });
    }

    @Override
    public void moved(TaskId task, Collection<String> steps, Actor actor) {
        openWork.as(actor, () -> configuration.getCommandExecutorTxRequired().execute(command -> {
            movedDays.follow(command, steps);
            return steps;
        }));
    }
}
