package io.duban.process;

import io.duban.shared.Actor;
import io.duban.shared.StaleAggregate;
import io.duban.work.Answer;
import io.duban.work.DoneStep;
import io.duban.work.OpenItem;
import io.duban.work.Reopening;
import io.duban.work.Turn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
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

    @Override
    public boolean sendBack(Turn turn, DoneStep to) {
        return openWork.as(
                turn.actor(),
                () -> configuration.getCommandExecutorTxRequired().execute(command -> sendBack(turn, to, command)));
    }

    @Override
    public List<String> ending(OpenItem item, DoneStep to) {
        return configuration.getCommandExecutorTxRequired().execute(command -> back(to, List.of(item), command)
                .map(back -> command
                        .getTaskManager()
                        .findTasksByProcessInstanceId(back.process().getId())
                        .stream()
                        .flatMap(task -> StandingStep.at(task).stream())
                        .filter(step -> back.ends(step.at().getActivityInstanceId()))
                        .map(step -> step.task().getId())
                        .filter(id -> !id.equals(item.id()))
                        .toList())
                .orElse(List.of()));
    }

    private boolean reopen(DoneStep step, Collection<OpenItem> instead, CommandContext command) {
        Optional<Back> back = back(step, instead, command);
        if (back.isPresent()) {
            if (!projection.takenBack(step.id())) {
                throw new StaleAggregate(step.step());
            }
            once.put(AsBefore.KEY, new AsBefore(step));
            go(back.get(), step);
        }
        return back.isPresent();
    }

    private boolean sendBack(Turn turn, DoneStep to, CommandContext command) {
        Optional<Back> back = back(to, List.of(turn.item()), command);
        if (back.isPresent()) {
            once.put(StepListener.SENT_BACK, turn.item().id());
            String place =
                    command.getTaskManager().findTaskById(turn.item().id()).getExecutionId();
            runtimeService.setVariable(place, Variable.ANSWER.name(), Answer.RETURNED.name());
            go(back.get(), to);
        }
        return back.isPresent();
    }

    /** The way back in the process that holds it; its tree as it stands. */
    private record Back(ExecutionEntity process, ActivityInstance tree, FlowNode node, WayBackInProcess way) {

        boolean ends(String place) {
            return way.ends(tree, place);
        }
    }

    private Optional<Back> back(DoneStep step, Collection<OpenItem> from, CommandContext command) {
        List<ExecutionEntity> places = new ArrayList<>();
        for (OpenItem item : from) {
            ExecutionEntity place = place(item, step.step().process(), command);
            if (place == null) {
                return Optional.empty();
            }
            places.add(place);
        }
        ExecutionEntity process = places.get(0).getProcessInstance();
        ActivityInstance tree = runtimeService.getActivityInstance(process.getId());
        return node(process, step).flatMap(node -> WayBackInProcess.to(node, tree, ids(places))
                .map(way -> new Back(process, tree, node, way)));
    }

    /** Where the item's process, or the one that called it, stands in the process; null where neither is that one. */
    private static @Nullable ExecutionEntity place(OpenItem item, String process, CommandContext command) {
        ExecutionEntity place = StandingStep.of(item, command).at();
        while (place != null && !place.getProcessDefinition().getKey().equals(process)) {
            place = place.getProcessInstance().getSuperExecution();
        }
        return place;
    }

    private static List<String> ids(Collection<ExecutionEntity> places) {
        return places.stream().map(ExecutionEntity::getActivityInstanceId).toList();
    }

    private Optional<FlowNode> node(ExecutionEntity process, DoneStep step) {
        return WayBackInProcess.step(
                repositoryService.getBpmnModelInstance(process.getProcessDefinitionId()),
                step.step().node());
    }

    /** What is opened comes first, lest the part of the process that holds it ends with what is ended. */
    private void go(Back back, DoneStep step) {
        ProcessInstanceModificationBuilder change =
                runtimeService.createProcessInstanceModification(back.process().getId());
        ProcessInstanceModificationInstantiationBuilder opened =
                change.startBeforeActivity(back.node().getId(), back.way().scope());
        if (VersionDrawn.isSeveral(back.node())) {
            opened.setVariableLocal(Variable.UNIT.name(), step.aboutUnit().toString());
        }
        back.way().ended().forEach(change::cancelActivityInstance);
        change.execute();
    }
}
