package io.duban.process;

import io.duban.shared.StepKey;
import io.duban.work.Step;
import io.duban.work.Steps;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads the steps from the released models, each version once. */
@Component
class EngineSteps implements Steps {

    private final RepositoryService repositoryService;
    private final Map<Version, List<Step>> released = new ConcurrentHashMap<>();

    /** A newer version becomes known by the first step that opens in it. */
    private final Map<String, List<Step>> newest = new ConcurrentHashMap<>();

    /** The engine asks for steps while it is being built itself. */
    EngineSteps(@Lazy RepositoryService repositoryService) {
        this.repositoryService = repositoryService;
    }

    private record Version(String process, int number) {}

    @Override
    public Step of(StepKey key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no model has a step " + key));
    }

    /** Forgets what was the newest version of a process. */
    void released(String process) {
        newest.remove(process);
    }

    /**
     * A version from before models described their steps goes by the newest one, or by the newest one of another
     * process, to which the step has moved since, or by the last one that had the step.
     */
    Optional<Step> find(StepKey key) {
        return in(released(key), key)
                .or(() -> in(newest(key.process()), key))
                .or(() -> all().stream()
                        .filter(step -> step.key().node().equals(key.node()))
                        .findFirst())
                .or(() -> formerly(key));
    }

    /** A step that no model of today draws, as the last version described it that had it. */
    private Optional<Step> formerly(StepKey key) {
        return query(key.process()).orderByProcessDefinitionVersion().desc().list().stream()
                .map(version -> new StepKey(version.getKey(), version.getVersion(), key.node()))
                .flatMap(version -> in(released(version), version).stream())
                .findFirst();
    }

    @Override
    public List<Step> all() {
        return Arrays.stream(Model.values())
                .flatMap(model -> newest(model.key()).stream())
                .toList();
    }

    private static Optional<Step> in(List<Step> steps, StepKey key) {
        return steps.stream().filter(step -> step.key().isSameStepAs(key)).findFirst();
    }

    private List<Step> released(StepKey key) {
        if (key.version() == 0) {
            return List.of();
        }
        List<Step> steps = released.computeIfAbsent(new Version(key.process(), key.version()), version -> {
            released(version.process());
            return read(query(version.process()).processDefinitionVersion(version.number()));
        });
        return steps == null ? List.of() : steps;
    }

    private List<Step> newest(String process) {
        List<Step> steps =
                newest.computeIfAbsent(process, key -> read(query(key).latestVersion()));
        return steps == null ? List.of() : steps;
    }

    private ProcessDefinitionQuery query(String process) {
        return repositoryService.createProcessDefinitionQuery().processDefinitionKey(process);
    }

    /** Null when there is no such version, which is not remembered. */
    private @Nullable List<Step> read(ProcessDefinitionQuery query) {
        ProcessDefinition definition = query.singleResult();
        return definition == null ? null : StepsOfModel.in(definition, model(definition), callOf(definition.getKey()));
    }

    private BpmnModelInstance model(ProcessDefinition definition) {
        return repositoryService.getBpmnModelInstance(definition.getId());
    }

    /** In the newest version of the first model that calls the process. */
    private Optional<FlowNode> callOf(String process) {
        return Arrays.stream(Model.values())
                .map(model -> query(model.key()).latestVersion().singleResult())
                .filter(Objects::nonNull)
                .flatMap(definition -> model(definition).getModelElementsByType(CallActivity.class).stream())
                .filter(call -> process.equals(call.getCalledElement()))
                .map(FlowNode.class::cast)
                .findFirst();
    }
}
