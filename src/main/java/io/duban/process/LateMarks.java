package io.duban.process;

import io.duban.modeling.vocabulary.Property;
import io.duban.modeling.vocabulary.SystemWork;
import io.duban.task.Duties;
import io.duban.task.Duty;
import io.duban.task.TaskId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.springframework.stereotype.Component;

/**
 * Whether what notes that a step is late has noted anything: the way goes through it also while more time is asked for.
 */
@Component
class LateMarks {

    private final RepositoryService repositoryService;
    private final Duties duties;

    LateMarks(RepositoryService repositoryService, Duties duties) {
        this.repositoryService = repositoryService;
        this.duties = duties;
    }

    /** Those of these nodes at which no lateness was noted, with what only comes behind them. */
    Set<String> empty(HistoricProcessInstance instance, Set<String> passed) {
        Set<ServiceTask> noting = repositoryService
                .getBpmnModelInstance(instance.getProcessDefinitionId())
                .getModelElementsByType(ServiceTask.class)
                .stream()
                .filter(LateMarks::notes)
                .filter(node -> passed.contains(node.getId()))
                .collect(Collectors.toSet());
        if (noting.isEmpty()) {
            return Set.of();
        }
        List<Duty> owed = duties.ofTask(new TaskId(UUID.fromString(instance.getBusinessKey())));
        return noting.stream()
                .filter(node -> notedNothing(owed, LateSteps.timed(node)))
                .flatMap(LateMarks::withItsEnd)
                .collect(Collectors.toSet());
    }

    private static boolean notes(ServiceTask node) {
        return ModelProperties.find(node, Property.DOES)
                .filter(SystemWork.NOTE_LATENESS.word()::equals)
                .isPresent();
    }

    /** Of an order nothing is known here, and nothing of it is ever put off. */
    private static boolean notedNothing(List<Duty> owed, String step) {
        List<Duty> ofStep =
                owed.stream().filter(duty -> duty.step().node().equals(step)).toList();
        int year = ofStep.stream().mapToInt(LateMarks::year).max().orElse(0);
        return !ofStep.isEmpty()
                && ofStep.stream().filter(duty -> year(duty) == year).allMatch(duty -> duty.lateNoted() == null);
    }

    /** The drawing is of the process that began last. */
    private static int year(Duty duty) {
        return duty.year() == null ? 0 : duty.year();
    }

    private static Stream<String> withItsEnd(FlowNode node) {
        return Stream.concat(
                Stream.of(node.getId()),
                ModelFlows.from(node).stream()
                        .map(SequenceFlow::getTarget)
                        .filter(next -> ModelFlows.from(next).isEmpty())
                        .filter(next -> ModelFlows.before(next).size() == 1)
                        .map(FlowNode::getId));
    }
}
