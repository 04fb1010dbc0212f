package io.duban.process;

import io.duban.work.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What every model must keep to, as a list of faults in words. */
final class ModelRules {

    private static final int MOST_NODES = 20;
    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern TIME_TO_LIVE = Pattern.compile("P\\d{4,}D");
    private static final Pattern LANGUAGE = Pattern.compile("[$#]\\{");
    private static final List<ModelProperty> STEP =
            List.of(ModelProperty.BLOCK, ModelProperty.FOR, ModelProperty.UNTIL, ModelProperty.LATE);
    private static final Set<String> BLOCKS =
            Arrays.stream(Block.values()).map(Block::modelName).collect(Collectors.toSet());

    private final BpmnModelInstance model;
    private final List<String> faults = new ArrayList<>();

    private ModelRules(BpmnModelInstance model) {
        this.model = model;
    }

    static List<String> faults(BpmnModelInstance model) {
        ModelRules rules = new ModelRules(model);
        rules.process();
        rules.nodes();
        rules.userTasks();
        rules.properties();
        rules.compiles();
        rules.serviceTasks();
        rules.gateways();
        rules.code(rules.model.getDocument().getRootElement());
        return rules.faults;
    }

    private void process() {
        for (Process process : all(Process.class)) {
            String timeToLive = String.valueOf(process.getCamundaHistoryTimeToLiveString());
            check(TIME_TO_LIVE.matcher(timeToLive).matches(), process.getId() + " is not kept for years");
            check(isNamed(process.getName()), process.getId() + " has no Chinese name");
        }
    }

    private void nodes() {
        Collection<FlowNode> nodes = all(FlowNode.class);
        check(nodes.size() <= MOST_NODES, "more than " + MOST_NODES + " nodes: " + nodes.size());
        Set<String> drawn = all(BpmnShape.class).stream()
                .map(shape -> shape.getBpmnElement().getId())
                .collect(Collectors.toSet());
        for (FlowElement element : all(FlowElement.class)) {
            check(ID.matcher(element.getId()).matches(), element.getId() + " is an id that a tool has chosen");
        }
        for (FlowNode node : nodes) {
            check(isNamed(node.getName()), node.getId() + " has no Chinese name");
            check(drawn.contains(node.getId()), node.getId() + " is not drawn");
        }
    }

    /** What a step has to say, in words that models know. */
    private void userTasks() {
        for (UserTask task : all(UserTask.class)) {
            for (ModelProperty property : STEP) {
                check(property.of(task).isPresent(), task.getId() + " has no property " + property.fieldName());
            }
            check(
                    ModelProperty.BLOCK.of(task).filter(BLOCKS::contains).isPresent(),
                    task.getId() + " is made of no building block");
        }
    }

    private void properties() {
        for (BaseElement element : all(BaseElement.class)) {
            ModelProperty.all(element)
                    .forEach(property -> check(
                            ModelProperty.exists(property.getCamundaName()),
                            element.getId() + " says what is not asked: " + property.getCamundaName()));
        }
        for (FlowElement element : all(FlowElement.class)) {
            check(
                    element.getName() == null
                            || ModelProperty.NAME_EN.of(element).isPresent(),
                    element.getId() + " has no English name");
        }
    }

    /** What holds together says nothing that the engine would not understand. */
    private void compiles() {
        try {
            CompiledModel.of(model);
        } catch (IllegalArgumentException fault) {
            faults.add(String.valueOf(fault.getMessage()));
        }
    }

    private void serviceTasks() {
        for (ServiceTask task : all(ServiceTask.class)) {
            check(ModelProperty.DOES.of(task).isPresent(), task.getId() + " does nothing");
            check(
                    task.isCamundaAsyncBefore() || followsAJob(task),
                    task.getId() + " has effects inside somebody's request");
        }
    }

    /** A timer, or a step that runs as a job itself, has begun a transaction of the process's own. */
    private static boolean followsAJob(FlowNode task) {
        return task.getPreviousNodes().list().stream()
                .allMatch(before -> before instanceof CatchEvent
                        || before instanceof ServiceTask service && service.isCamundaAsyncBefore()
                        || before instanceof ExclusiveGateway && followsAJob(before));
    }

    private void gateways() {
        for (ExclusiveGateway gateway : all(ExclusiveGateway.class)) {
            Collection<SequenceFlow> ways = gateway.getOutgoing();
            check(ways.size() > 1, gateway.getId() + " decides nothing");
            for (SequenceFlow way : ways) {
                check(
                        Stream.of(ModelProperty.ANSWER, ModelProperty.WHEN, ModelProperty.UNLESS)
                                .anyMatch(property -> property.of(way).isPresent()),
                        way.getId() + " has no condition");
                check(isNamed(way.getName()), way.getId() + " does not say when it is taken");
            }
        }
    }

    /** No code in a model: no language, bean or class. */
    private void code(DomElement element) {
        check(!element.getLocalName().equals("script"), "a script in the model");
        for (String name : List.of(
                "class",
                "delegateExpression",
                "expression",
                "collection",
                "candidateGroups",
                "candidateUsers",
                "assignee",
                "dueDate",
                "followUpDate",
                "formKey",
                "topic")) {
            check(
                    element.getAttribute("http://camunda.org/schema/1.0/bpmn", name) == null
                            && element.getAttribute(name) == null,
                    name + " named by " + element.getLocalName());
        }
        boolean speaks = element.getChildElements().isEmpty()
                && LANGUAGE.matcher(String.valueOf(element.getTextContent())).find();
        check(!speaks, "an expression in " + element.getLocalName());
        element.getChildElements().forEach(this::code);
    }

    private static boolean isNamed(String name) {
        return name != null && name.codePoints().anyMatch(Character::isIdeographic);
    }

    private <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    private void check(boolean holds, String fault) {
        if (!holds && !faults.contains(fault)) {
            faults.add(fault);
        }
    }
}
