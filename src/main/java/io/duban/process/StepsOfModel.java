package io.duban.process;

import io.duban.modeling.vocabulary.Property;
import io.duban.shared.Role;
import io.duban.shared.StepKey;
import io.duban.work.Answer;
import io.duban.work.Asks;
import io.duban.work.Block;
import io.duban.work.Lateness;
import io.duban.work.Step;
import io.duban.work.StepAnswer;
import io.duban.work.Whose;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/** Reads the steps that one released version of a model describes. */
final class StepsOfModel {

    private final ProcessDefinition definition;

    /** Where another model calls this one. */
    private final Optional<FlowNode> call;

    private StepsOfModel(ProcessDefinition definition, Optional<FlowNode> call) {
        this.definition = definition;
        this.call = call;
    }

    /** In the order in which the model names them; what an older kind of model does not describe is left out. */
    static List<Step> in(ProcessDefinition definition, BpmnModelInstance model, Optional<FlowNode> call) {
        StepsOfModel steps = new StepsOfModel(definition, call);
        return model.getModelElementsByType(UserTask.class).stream()
                .filter(task -> ModelProperties.find(task, Property.BLOCK).isPresent())
                .map(steps::step)
                .toList();
    }

    private Step step(UserTask task) {
        Block block = Block.named(ModelProperties.required(task, Property.BLOCK));
        List<Step.Next> next = WaysOn.from(task, call);
        return new Step(
                new StepKey(definition.getKey(), definition.getVersion(), task.getId()),
                block,
                task.getName(),
                english(task),
                party(task),
                roles(task),
                Lateness.valueOf(ModelProperties.required(task, Property.LATE).toUpperCase(Locale.ROOT)),
                ModelProperties.find(task, Property.PHASE).orElse(null),
                answers(task),
                onlyWay(task),
                next,
                asks(task, block, next),
                EarlierSteps.of(task, answers(task)));
    }

    private static Asks asks(UserTask task, Block block, List<Step.Next> next) {
        Asks byItself = Asks.byItself(block, Step.settles(block, next), roles(task));
        return ModelProperties.find(task, Property.ASKS).map(byItself::and).orElse(byItself);
    }

    /** Where one way leads on, the gateway at its end asks for the answer. */
    private static List<StepAnswer> answers(FlowNode task) {
        List<SequenceFlow> ways = ModelFlows.from(task);
        FlowNode next = ways.size() == 1 ? ways.get(0).getTarget() : task;
        return (next instanceof ExclusiveGateway ? ModelFlows.from(next) : ways)
                .stream().flatMap(StepsOfModel::answers).toList();
    }

    /** A way without an answer of its own says what it is called all the same. */
    private static @Nullable StepAnswer onlyWay(UserTask task) {
        List<SequenceFlow> ways = ModelFlows.from(task);
        return ways.size() == 1
                        && ways.get(0).getName() != null
                        && answers(task).isEmpty()
                ? new StepAnswer(Answer.ACCEPTED, ways.get(0).getName(), english(ways.get(0)))
                : null;
    }

    private static Stream<StepAnswer> answers(SequenceFlow flow) {
        return ModelProperties.find(flow, Property.ANSWER).stream()
                .flatMap(codes -> Arrays.stream(codes.split(",")))
                .map(code -> Answer.valueOf(code.strip()))
                .map(answer -> new StepAnswer(answer, flow.getName(), english(flow)));
    }

    static Whose party(UserTask task) {
        return Whose.of(ModelProperties.required(task, Property.FOR).split(":", 2)[0]);
    }

    static List<Role> roles(UserTask task) {
        return Arrays.stream(ModelProperties.required(task, Property.FOR)
                        .split(":", 2)[1]
                        .split(","))
                .map(role -> Role.valueOf(role.strip()))
                .toList();
    }

    static String english(FlowElement element) {
        return ModelProperties.find(element, Property.NAME_EN).orElse(element.getName());
    }
}
