package io.duban.process;

import io.duban.modeling.vocabulary.Property;
import io.duban.work.Answer;
import io.duban.work.Block;
import io.duban.work.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What a model comes to after a step, when nothing is sent back; beyond its end in the model that calls it. */
final class WaysOn {

    private final Optional<FlowNode> call;
    private final Set<String> passed = new HashSet<>();
    private final List<Step.Next> found = new ArrayList<>();

    private WaysOn(Optional<FlowNode> call) {
        this.call = call;
    }

    /** {@code call} is where another model calls the step's. */
    static List<Step.Next> from(UserTask task, Optional<FlowNode> call) {
        WaysOn ways = new WaysOn(call);
        ways.goOn(task);
        return ways.found;
    }

    /** Along every way that is no return, up to what waits for somebody, for a day, or ends. */
    private void goOn(FlowNode from) {
        for (SequenceFlow flow : ModelFlows.from(from)) {
            FlowNode to = flow.getTarget();
            if (!isReturn(flow) && passed.add(to.getId())) {
                reach(to);
            }
        }
    }

    private void reach(FlowNode node) {
        Optional<FlowNode> outside = node instanceof EndEvent end ? outside(end) : Optional.empty();
        if (node instanceof UserTask task) {
            found.add(asked(task));
        } else if (outside.isPresent()) {
            goOn(outside.get());
        } else if (node instanceof EndEvent) {
            found.add(call.flatMap(one -> plainlyNext(one, one)).orElseGet(() -> reached(node)));
        } else if (node instanceof SubProcess part) {
            part.getChildElementsByType(StartEvent.class).forEach(this::goOn);
        } else if (node instanceof CatchEvent) {
            found.add(reached(node));
        } else {
            goOn(node);
        }
    }

    private static Step.Next asked(UserTask task) {
        return new Step.Next(
                task.getName(),
                StepsOfModel.english(task),
                StepsOfModel.party(task),
                StepsOfModel.roles(task).get(0),
                ModelProperties.find(task, Property.BLOCK).map(Block::named).orElse(null));
    }

    private static Step.Next reached(FlowNode node) {
        return new Step.Next(node.getName(), StepsOfModel.english(node), null, null, null);
    }

    /** The step to which a call leads in any case, unless it leads to the call once more. */
    private static Optional<Step.Next> plainlyNext(FlowNode from, FlowNode call) {
        List<FlowNode> after = ModelFlows.from(from).stream()
                .map(SequenceFlow::getTarget)
                .filter(node -> !node.equals(call))
                .toList();
        if (after.size() != 1) {
            return Optional.empty();
        }
        FlowNode next = after.get(0);
        if (next instanceof UserTask task) {
            return Optional.of(asked(task));
        }
        boolean passes = next instanceof ServiceTask || next instanceof ExclusiveGateway;
        return passes ? plainlyNext(next, call) : Optional.empty();
    }

    /** The part of the process that ends with this node, or what catches the error with which it ends. */
    private static Optional<FlowNode> outside(EndEvent end) {
        Optional<FlowNode> part = Optional.of(end.getParentElement())
                .filter(SubProcess.class::isInstance)
                .map(FlowNode.class::cast);
        return part.map(around -> caught(end, around).orElse(around));
    }

    private static Optional<FlowNode> caught(EndEvent end, FlowNode around) {
        Set<Error> thrown = errors(end);
        return end.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> around.equals(event.getAttachedTo()))
                .filter(event -> errors(event).stream().anyMatch(thrown::contains))
                .map(FlowNode.class::cast)
                .findFirst();
    }

    private static Set<Error> errors(FlowNode event) {
        return event.getChildElementsByType(ErrorEventDefinition.class).stream()
                .map(ErrorEventDefinition::getError)
                .collect(Collectors.toSet());
    }

    static boolean isReturn(SequenceFlow flow) {
        return ModelProperties.find(flow, Property.ANSWER)
                .filter(answers -> Arrays.stream(answers.split(","))
                        .allMatch(answer -> Answer.valueOf(answer.strip()).isReturn()))
                .isPresent();
    }
}
