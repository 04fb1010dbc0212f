package io.duban.process;

import io.duban.shared.Actor;
import io.duban.shared.StaleAggregate;
import io.duban.work.DoneStep;
import io.duban.work.OpenItem;
import io.duban.work.Reopening;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationInstantiationBuilder;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes where a process of the engine stands, within one of its commands. */
@Component
class EngineReopening implements Reopening {

    private final RuntimeService runtimeService;
    private final RepositoryService repositoryService;
    private final ProcessEngineConfigurationImpl configuration;
    private final OpenWork openWork;
    private final OncePerCommand once;
    private final Projection projection;

    EngineReopening(
            RuntimeService runtimeService,
            RepositoryService repositoryService,
            ProcessEngineConfigurationImpl configuration,
            OpenWork openWork,
            OncePerCommand once,
            Projection projection) {
        this.runtimeService = runtimeService;
        this.repositoryService = repositoryService;
        this.configuration = configuration;
        this.openWork = openWork;
        this.once = once;
        this.projection = projection;
    }

    @Override
    public boolean reopen(DoneStep step, Collection<OpenItem> instead, Actor.Person by) {
        return openWork.as(
                by,
                () -> configuration.getCommandExecutorTxRequired().execute(command -> reopen(step, instead, command)));
    }

    private boolean reopen(DoneStep step, Collection<OpenItem> instead, CommandContext command) {
        List<ExecutionEntity> places = new ArrayList<>();
        for (OpenItem item : instead) {
            ExecutionEntity place = place(item, step.step().process(), command);
            if (place == null) {
                return false;
            }
            places.add(place);
        }
        ExecutionEntity process = places.get(0).getProcessInstance();
        Optional<FlowNode> node = node(process, step);
        Optional<WayBackInProcess> way = node.flatMap(one -> WayBackInProcess.to(one, tree(process), ids(places)));
        way.ifPresent(one -> go(process, step, node.orElseThrow(), one));
        return way.isPresent();
    }

    /** Where the item's process, or the one that called it, stands in the process; null where neither is that one. */
    private static @Nullable ExecutionEntity place(OpenItem item, String process, CommandContext command) {
        TaskEntity task = command.getTaskManager().findTaskById(item.id());
        if (task == null) {
            throw new StaleAggregate(item.step());
        }
        ExecutionEntity place = task.getExecution();
        while (place != null && !place.getProcessDefinition().getKey().equals(process)) {
            place = place.getProcessInstance().getSuperExecution();
        }
        return place;
    }

    private static List<String> ids(Collection<ExecutionEntity> places) {
        return places.stream().map(ExecutionEntity::getActivityInstanceId).toList();
    }

    private ActivityInstance tree(ExecutionEntity process) {
        return runtimeService.getActivityInstance(process.getId());
    }

    private Optional<FlowNode> node(ExecutionEntity process, DoneStep step) {
        return WayBackInProcess.step(
                repositoryService.getBpmnModelInstance(process.getProcessDefinitionId()),
                step.step().node());
    }

    /** What is opened comes first, lest the part of the process that holds it ends with what is ended. */
    private void go(ExecutionEntity process, DoneStep step, FlowNode node, WayBackInProcess way) {
        if (!projection.takenBack(step.id())) {
            throw new StaleAggregate(step.step());
        }
        once.put(AsBefore.KEY, new AsBefore(step));
        ProcessInstanceModificationBuilder change = runtimeService.createProcessInstanceModification(process.getId());
        ProcessInstanceModificationInstantiationBuilder opened = change.startBeforeActivity(node.getId(), way.scope());
        if (VersionDrawn.isSeveral(node)) {
            opened.setVariableLocal(Variable.UNIT.name(), step.aboutUnit().toString());
        }
        way.ended().forEach(change::cancelActivityInstance);
        change.execute();
    }
}
