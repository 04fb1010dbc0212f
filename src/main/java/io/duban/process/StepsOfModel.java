package io.duban.process;

import io.duban.modeling.vocabulary.Property;
import io.duban.shared.Role;
import io.duban.shared.StepKey;
import io.duban.work.Answer;
import io.duban.work.Block;
import io.duban.work.Lateness;
import io.duban.work.Step;
import io.duban.work.StepAnswer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Reads the steps that one released version of a model describes. */
final class StepsOfModel {

    private final ProcessDefinition definition;
    private final Callers callers;

    private StepsOfModel(ProcessDefinition definition, Callers callers) {
        this.definition = definition;
        this.callers = callers;
    }

    /** Where other models call a process. */
    interface Callers {

        Optional<FlowNode> of(String process);
    }

    /** In the order in which the model names them; what an older kind of model does not describe is left out. */
    static List<Step> in(ProcessDefinition definition, BpmnModelInstance model, Callers callers) {
        StepsOfModel steps = new StepsOfModel(definition, callers);
        return model.getModelElementsByType(UserTask.class).stream()
                .filter(task -> ModelProperties.find(task, Property.BLOCK).isPresent())
                .map(steps::step)
                .toList();
    }

    private Step step(UserTask task) {
        return new Step(
                new StepKey(definition.getKey(), definition.getVersion(), task.getId()),
                Block.named(ModelProperties.required(task, Property.BLOCK)),
                task.getName(),
                english(task),
                party(task),
                roles(task),
                Lateness.valueOf(ModelProperties.required(task, Property.LATE).toUpperCase(Locale.ROOT)),
                ModelProperties.find(task, Property.PHASE).orElse(null),
                answers(task),
                next(task));
    }

    /** Where one way leads on, the gateway at its end asks for the answer. */
    private static List<StepAnswer> answers(FlowNode task) {
        List<SequenceFlow> ways = ModelFlows.from(task);
        FlowNode next = ways.size() == 1 ? ways.get(0).getTarget() : task;
        return (next instanceof ExclusiveGateway ? ModelFlows.from(next) : ways)
                .stream().flatMap(StepsOfModel::answers).toList();
    }

    private static Stream<StepAnswer> answers(SequenceFlow flow) {
        return ModelProperties.find(flow, Property.ANSWER).stream()
                .flatMap(codes -> Arrays.stream(codes.split(",")))
                .map(code -> Answer.valueOf(code.strip()))
                .map(answer -> new StepAnswer(answer, flow.getName(), english(flow)));
    }

    private List<Step.Next> next(UserTask task) {
        List<Step.Next> found = new ArrayList<>();
        goOn(task, new HashSet<>(), found);
        return found;
    }

    /** Along every way that is no return, up to what waits for somebody, for a day, or ends. */
    private void goOn(FlowNode from, Set<String> passed, List<Step.Next> found) {
        for (SequenceFlow flow : ModelFlows.from(from)) {
            FlowNode to = flow.getTarget();
            if (!isReturn(flow) && passed.add(to.getId())) {
                reach(to, passed, found);
            }
        }
    }

    private void reach(FlowNode node, Set<String> passed, List<Step.Next> found) {
        Optional<FlowNode> outside = node instanceof EndEvent ? outside((EndEvent) node) : Optional.empty();
        if (node instanceof UserTask task) {
            found.add(asked(task));
        } else if (outside.isPresent()) {
            goOn(outside.get(), passed, found);
        } else if (node instanceof EndEvent) {
            found.add(callers.of(definition.getKey())
                    .flatMap(call -> plainlyNext(call, call))
                    .orElseGet(() -> reached(node)));
        } else if (node instanceof SubProcess part) {
            part.getChildElementsByType(StartEvent.class).forEach(start -> goOn(start, passed, found));
        } else if (node instanceof CatchEvent) {
            found.add(reached(node));
        } else {
            goOn(node, passed, found);
        }
    }

    private static Step.Next asked(UserTask task) {
        return new Step.Next(
                task.getName(), english(task), party(task), roles(task).get(0));
    }

    private static Step.Next reached(FlowNode node) {
        return new Step.Next(node.getName(), english(node), null, null);
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

    private static boolean isReturn(SequenceFlow flow) {
        return ModelProperties.find(flow, Property.ANSWER)
                .filter(answers -> Arrays.stream(answers.split(","))
                        .allMatch(answer -> Answer.valueOf(answer.strip()).isReturn()))
                .isPresent();
    }

    private static String party(UserTask task) {
        return ModelProperties.required(task, Property.FOR).split(":", 2)[0];
    }

    private static List<Role> roles(UserTask task) {
        return Arrays.stream(ModelProperties.required(task, Property.FOR)
                        .split(":", 2)[1]
                        .split(","))
                .map(role -> Role.valueOf(role.strip()))
                .toList();
    }

    private static String english(FlowElement element) {
        return ModelProperties.find(element, Property.NAME_EN).orElse(element.getName());
    }
}
