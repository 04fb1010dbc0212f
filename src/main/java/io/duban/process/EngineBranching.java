package io.duban.process;

import io.duban.shared.Actor;
import io.duban.shared.StaleAggregate;
import io.duban.shared.UnitId;
import io.duban.work.Branching;
import io.duban.work.OpenItem;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.stereotype.Component;

/** Adds an instance to those of a part that is gone through once per unit, or takes one away, within one command. */
@Component
class EngineBranching implements Branching {

    /** Under which the engine keeps how many instances there are, and how many of them are over. */
    private static final String ALL = "nrOfInstances";

    private static final String OVER = "nrOfCompletedInstances";

    private final RuntimeService runtimeService;
    private final RepositoryService repositoryService;
    private final ProcessEngineConfigurationImpl configuration;
    private final OpenWork openWork;

    EngineBranching(
            RuntimeService runtimeService,
            RepositoryService repositoryService,
            ProcessEngineConfigurationImpl configuration,
            OpenWork openWork) {
        this.runtimeService = runtimeService;
        this.repositoryService = repositoryService;
        this.configuration = configuration;
        this.openWork = openWork;
    }

    /** Where a step stands among several: the part with all its instances, and its own. */
    private record Place(ExecutionEntity at, ActivityInstance around, ActivityInstance all, ActivityInstance own) {

        String process() {
            return at.getProcessInstanceId();
        }

        /** The execution of the part with all its instances, which holds the numbers of them. */
        ExecutionEntity counting() {
            ExecutionEntity counting = at;
            while (!counting.hasVariableLocal(ALL)) {
                counting = Objects.requireNonNull(counting.getParent(), "instances are counted around them");
            }
            return counting;
        }
    }

    @Override
    public List<UnitId> open(OpenItem item) {
        return inCommand(command -> StandingStep.find(item, command).flatMap(this::place).stream()
                .flatMap(place -> Arrays.stream(place.all().getChildActivityInstances()))
                .map(instance -> unit(instance, command))
                .flatMap(Optional::stream)
                .toList());
    }

    /** Whoever only looks has locked nothing: what ends meanwhile is gone already, or has lost its unit. */
    private static Optional<UnitId> unit(ActivityInstance instance, CommandContext command) {
        return Optional.ofNullable(command.getExecutionManager().findExecutionById(instance.getExecutionIds()[0]))
                .map(Variable.UNIT::find);
    }

    @Override
    public void add(OpenItem beside, UnitId unit, Actor.Person by) {
        openWork.as(
                by,
                () -> inCommand(command -> {
                    Place place = required(beside, command);
                    runtimeService
                            .createProcessInstanceModification(place.process())
                            .startBeforeActivity(
                                    place.own().getActivityId(), place.all().getId())
                            .setVariableLocal(Variable.UNIT.name(), unit.toString())
                            .execute();
                    return unit;
                }));
    }

    @Override
    public boolean remove(OpenItem item, Actor.Person by) {
        return openWork.as(
                by,
                () -> inCommand(command -> {
                    Place place = required(item, command);
                    return place.all().getChildActivityInstances().length > 1 ? takeAway(place) : goOn(place);
                }));
    }

    /** The engine counts one less that is active, but goes on counting it among all. */
    private boolean takeAway(Place place) {
        ExecutionEntity counting = place.counting();
        int all = (Integer) counting.getVariableLocal(ALL);
        runtimeService
                .createProcessInstanceModification(place.process())
                .cancelActivityInstance(place.own().getId())
                .execute();
        counting.setVariableLocal(ALL, all - 1);
        return true;
    }

    /**
     * The last that is open: the engine would not go on by itself, and would end the part around it as well. What comes
     * after begins first.
     */
    private boolean goOn(Place place) {
        Optional<SequenceFlow> onwards = onwards(place);
        if ((Integer) place.counting().getVariableLocal(OVER) == 0 || onwards.isEmpty()) {
            return false;
        }
        runtimeService
                .createProcessInstanceModification(place.process())
                .startTransition(onwards.get().getId(), place.around().getId())
                .cancelActivityInstance(place.all().getId())
                .execute();
        return true;
    }

    /** The only way on; none where the part has several ways out, or none. */
    private Optional<SequenceFlow> onwards(Place place) {
        FlowNode part = repositoryService
                .getBpmnModelInstance(place.at().getProcessDefinitionId())
                .getModelElementById(place.own().getActivityId());
        return part.getOutgoing().size() == 1 ? part.getOutgoing().stream().findFirst() : Optional.empty();
    }

    private Place required(OpenItem item, CommandContext command) {
        return place(StandingStep.of(item, command)).orElseThrow(() -> new StaleAggregate(item.step()));
    }

    /** The innermost part around the step that is gone through several times; empty where none is. */
    private Optional<Place> place(StandingStep step) {
        ExecutionEntity at = step.at();
        List<ActivityInstance> path = WayBackInProcess.path(
                runtimeService.getActivityInstance(at.getProcessInstanceId()), at.getActivityInstanceId());
        for (int own = path.size() - 1; own > 1; own--) {
            if (path.get(own - 1).getActivityId().endsWith(WayBackInProcess.BODY)) {
                return Optional.of(new Place(at, path.get(own - 2), path.get(own - 1), path.get(own)));
            }
        }
        return Optional.empty();
    }

    private <T> T inCommand(Command<T> work) {
        return configuration.getCommandExecutorTxRequired().execute(work);
    }
}
