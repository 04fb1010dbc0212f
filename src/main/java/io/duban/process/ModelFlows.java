package io.duban.process;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.ModelInstance;

/** The ways of a model, as its flows say where they begin and end: not every editor repeats it at the nodes. */
final class ModelFlows {

    private ModelFlows() {}

    /** In the order of the model. */
    static List<SequenceFlow> from(FlowNode node) {
        return all(node).stream().filter(flow -> node.equals(flow.getSource())).toList();
    }

    static List<FlowNode> before(FlowNode node) {
        return all(node).stream()
                .filter(flow -> node.equals(flow.getTarget()))
                .map(SequenceFlow::getSource)
                .toList();
    }

    private static List<SequenceFlow> all(FlowNode node) {
        ModelInstance model = node.getModelInstance();
        return List.copyOf(model.getModelElementsByType(SequenceFlow.class));
    }
}
