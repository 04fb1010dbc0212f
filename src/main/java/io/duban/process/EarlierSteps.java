package io.duban.process;

import io.duban.modeling.vocabulary.Property;
import io.duban.work.Block;
import io.duban.work.StepAnswer;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * The steps before one at which the same document is, in the same part of the process, to which the model draws no way
 * back of its own, and does not forbid to send anything back.
 */
final class EarlierSteps {

    private EarlierSteps() {}

    /** In the order of the model; none where nothing is sent back from the step. */
    static List<String> of(UserTask step, Collection<StepAnswer> answers) {
        Block.Document document = document(step).orElse(null);
        if (document == null || answers.stream().noneMatch(StepAnswer::isReturn)) {
            return List.of();
        }
        Set<FlowNode> drawn = drawn(step);
        return step.getParentElement().getChildElementsByType(UserTask.class).stream()
                .filter(one -> !one.equals(step) && !drawn.contains(one))
                .filter(one -> document(one).filter(document::equals).isPresent())
                .filter(one -> ModelProperties.find(one, Property.RETURNABLE)
                        .filter(Property.NO::equals)
                        .isEmpty())
                .filter(one -> leadsTo(one, step))
                .map(UserTask::getId)
                .toList();
    }

    private static Optional<Block.Document> document(UserTask step) {
        return ModelProperties.find(step, Property.BLOCK)
                .map(Block::named)
                .map(Block::document)
                .filter(Objects::nonNull);
    }

    /** Where the ways lead on which something is sent back from the step. */
    private static Set<FlowNode> drawn(UserTask step) {
        Set<FlowNode> drawn = new HashSet<>();
        for (SequenceFlow flow : ModelFlows.from(step)) {
            List<SequenceFlow> ways =
                    flow.getTarget() instanceof ExclusiveGateway gateway ? ModelFlows.from(gateway) : List.of(flow);
            ways.stream().filter(WaysOn::isReturn).map(SequenceFlow::getTarget).forEach(drawn::add);
        }
        return drawn;
    }

    /** Without anything being sent back on the way. */
    private static boolean leadsTo(FlowNode from, FlowNode to) {
        Set<FlowNode> seen = new HashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>();
        open.add(from);
        while (!open.isEmpty()) {
            ModelFlows.from(open.remove()).stream()
                    .filter(flow -> !WaysOn.isReturn(flow))
                    .map(SequenceFlow::getTarget)
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return seen.contains(to);
    }
}
