package io.duban.process;

import io.duban.ledger.ProcessPictures;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the drawn processes of a thing: of each model the instance that began last. */
@Component
class EngineProcessPictures implements ProcessPictures {

    private final RepositoryService repositoryService;
    private final RuntimeService runtimeService;
    private final HistoryService historyService;
    private final ModelNames names;
    private final LateMarks lateMarks;

    EngineProcessPictures(
            RepositoryService repositoryService,
            RuntimeService runtimeService,
            HistoryService historyService,
            ModelNames names,
            LateMarks lateMarks) {
        this.lateMarks = lateMarks;
        this.repositoryService = repositoryService;
        this.runtimeService = runtimeService;
        this.historyService = historyService;
        this.names = names;
    }

    @Override
    public List<Picture> of(String businessKey, Locale language) {
        List<HistoricProcessInstance> latest = latest(businessKey);
        HistoricProcessInstance here = here(latest);
        return latest.stream()
                .map(instance -> picture(instance, instance == here, language))
                .toList();
    }

    /** In the order of the models, which is from the outermost to the innermost. */
    private List<HistoricProcessInstance> latest(String businessKey) {
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
                .toList();
    }

    private static @Nullable HistoricProcessInstance here(List<HistoricProcessInstance> latest) {
        return latest.stream()
                .filter(EngineProcessPictures::runs)
                .reduce((outer, inner) -> inner)
                .orElse(latest.isEmpty() ? null : latest.get(0));
    }

    private static boolean runs(HistoricProcessInstance instance) {
        return instance.getEndTime() == null;
    }

    private Picture picture(HistoricProcessInstance instance, boolean here, Locale language) {
        Set<String> active = runs(instance) ? active(instance.getId()) : Set.of();
        Set<String> finished = finished(instance.getId());
        finished.removeAll(active);
        finished.removeAll(lateMarks.empty(instance, Set.copyOf(finished)));
        String process = instance.getProcessDefinitionKey();
        return new Picture(
                process,
                names.name(instance.getProcessDefinitionId(), language),
                names.drawing(instance.getProcessDefinitionId(), language),
                active,
                finished,
                names(instance, active, language),
                runs(instance),
                here);
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

    private List<String> names(HistoricProcessInstance instance, Set<String> ids, Locale language) {
        return ids.stream()
                .map(id -> repositoryService
                        .getBpmnModelInstance(instance.getProcessDefinitionId())
                        .getModelElementById(id))
                .map(FlowElement.class::cast)
                .filter(Objects::nonNull)
                .map(element -> names.name(element, language))
                .toList();
    }
}
