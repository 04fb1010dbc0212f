package io.duban.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A released version of a model, with its elements in the order in which the model names them. */
final class VersionDrawn {

    private final ProcessDefinition definition;
    private final List<FlowNode> all = new ArrayList<>();

    VersionDrawn(ProcessDefinition definition, BpmnModelInstance model) {
        this.definition = definition;
        model.getModelElementsByType(Process.class).forEach(process -> add(process.getFlowElements()));
    }

    private void add(Collection<FlowElement> elements) {
        elements.forEach(element -> {
            if (element instanceof FlowNode node) {
                all.add(node);
            }
            if (element instanceof SubProcess part) {
                add(part.getFlowElements());
            }
        });
    }

    String key() {
        return definition.getKey();
    }

    int number() {
        return definition.getVersion();
    }

    String id() {
        return definition.getId();
    }

    List<FlowNode> all() {
        return all;
    }

    /** At which a process can be found: what begins, ends or decides is passed. */
    List<FlowNode> nodes() {
        return all.stream()
                .filter(node -> !(node instanceof StartEvent)
                        && !(node instanceof EndEvent)
                        && !(node instanceof ExclusiveGateway))
                .toList();
    }

    /** Where a process waits: for somebody, for a day, or for another process. */
    List<FlowNode> waiting() {
        return all.stream().filter(VersionDrawn::isWaiting).toList();
    }

    private static boolean isWaiting(FlowNode node) {
        return node instanceof UserTask || node instanceof IntermediateCatchEvent || node instanceof CallActivity;
    }

    Optional<FlowNode> node(String id) {
        return all.stream().filter(node -> node.getId().equals(id)).findFirst();
    }

    List<BoundaryEvent> timersOf(String element) {
        return all.stream()
                .filter(BoundaryEvent.class::isInstance)
                .map(BoundaryEvent.class::cast)
                .filter(event -> event.getAttachedTo().getId().equals(element))
                .filter(event -> !event.getChildElementsByType(TimerEventDefinition.class)
                        .isEmpty())
                .toList();
    }

    /** Whether it is gone through once for each of several units. */
    static boolean isSeveral(FlowNode node) {
        return node instanceof Activity activity && activity.getLoopCharacteristics() != null;
    }
}
