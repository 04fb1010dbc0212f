package io.duban.process;

import io.duban.ledger.ProcessPictures;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;

/** Reads the drawn processes of a thing: of each model the instance that began last. */
@Component
class EngineProcessPictures implements ProcessPictures {

    private final RepositoryService repositoryService;
    private final RuntimeService runtimeService;
    private final HistoryService historyService;

    EngineProcessPictures(
            RepositoryService repositoryService, RuntimeService runtimeService, HistoryService historyService) {
        this.repositoryService = repositoryService;
        this.runtimeService = runtimeService;
        this.historyService = historyService;
    }

    @Override
    public List<Picture> of(String businessKey) {
        List<HistoricProcessInstance> instances = historyService
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .orderByProcessInstanceStartTime()
                .desc()
                .list();
        return Arrays.stream(Model.values())
                .flatMap(model -> instances.stream()
                        .filter(instance -> instance.getProcessDefinitionKey().equals(model.key()))
                        .limit(1))
                .map(this::picture)
                .toList();
    }

    private Picture picture(HistoricProcessInstance instance) {
        Set<String> active = instance.getEndTime() == null ? active(instance.getId()) : Set.of();
        Set<String> finished = finished(instance.getId());
        finished.removeAll(active);
        return new Picture(
                instance.getProcessDefinitionKey(),
                xml(instance.getProcessDefinitionId()),
                active,
                finished,
                names(instance.getProcessDefinitionId(), active));
    }

    private Set<String> active(String processInstance) {
        ActivityInstance root = runtimeService.getActivityInstance(processInstance);
        return root == null ? Set.of() : leaves(root).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> leaves(ActivityInstance instance) {
        if (instance.getChildActivityInstances().length + instance.getChildTransitionInstances().length == 0) {
            return Stream.of(instance.getActivityId());
        }
        return Stream.concat(
                Arrays.stream(instance.getChildActivityInstances()).flatMap(EngineProcessPictures::leaves),
                Arrays.stream(instance.getChildTransitionInstances()).map(TransitionInstance::getActivityId));
    }

    /** What the engine calls the body of a multi-instance step is not drawn. */
    private Set<String> finished(String processInstance) {
        return historyService
                .createHistoricActivityInstanceQuery()
                .processInstanceId(processInstance)
                .finished()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .filter(id -> !id.contains("#"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<String> names(String definition, Set<String> ids) {
        return ids.stream()
                .map(id -> repositoryService.getBpmnModelInstance(definition).getModelElementById(id))
                .map(FlowElement.class::cast)
                .filter(Objects::nonNull)
                .map(FlowElement::getName)
                .toList();
    }

    private String xml(String definition) {
        try (InputStream model = repositoryService.getProcessModel(definition)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
