package io.duban.process;

import io.duban.shared.WorkKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
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
    private static final Pattern BEAN = Pattern.compile("[$#]\\{!?\\s*([a-zA-Z]\\w*)");
    private static final Set<String> NO_BEANS = Set.of("execution", "unit", "answer");

    private final BpmnModelInstance model;
    private final Predicate<String> beanExists;
    private final List<String> faults = new ArrayList<>();

    private ModelRules(BpmnModelInstance model, Predicate<String> beanExists) {
        this.model = model;
        this.beanExists = beanExists;
    }

    static List<String> faults(BpmnModelInstance model, Predicate<String> beanExists) {
        ModelRules rules = new ModelRules(model, beanExists);
        rules.process();
        rules.nodes();
        rules.userTasks();
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

    private void userTasks() {
        Set<String> kinds = Arrays.stream(WorkKind.values()).map(Step::key).collect(Collectors.toSet());
        for (UserTask task : all(UserTask.class)) {
            boolean known = kinds.contains(task.getId());
            check(known, task.getId() + " is no kind of work");
            check(!task.getCamundaCandidateGroupsList().isEmpty(), task.getId() + " waits for nobody");
            check(
                    !known || WorkKind.HEADS_TOO.contains(Step.kind(task.getId())) == isForHeadsToo(task),
                    task.getId() + " is not for the roles that the work list shows it to");
            check(task.getCamundaDueDate() != null, task.getId() + " has no due date");
        }
    }

    private static boolean isForHeadsToo(UserTask task) {
        String groups = task.getCamundaCandidateGroups();
        return groups.contains(":OFFICER") && groups.contains(":DEPARTMENT_HEAD");
    }

    private void serviceTasks() {
        for (ServiceTask task : all(ServiceTask.class)) {
            check(task.getCamundaDelegateExpression() != null, task.getId() + " names no bean");
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
                check(way.getConditionExpression() != null, way.getId() + " has no condition");
                check(isNamed(way.getName()), way.getId() + " does not say when it is taken");
            }
        }
    }

    /** No code in a model, and no class: only beans by name. */
    private void code(DomElement element) {
        check(!element.getLocalName().equals("script"), "a script in the model");
        check(
                element.getAttribute("http://camunda.org/schema/1.0/bpmn", "class") == null
                        && element.getAttribute("class") == null,
                "a class named by " + element.getLocalName());
        beans(String.valueOf(element.getTextContent()), element);
        for (String name : List.of("delegateExpression", "expression", "collection", "candidateGroups", "dueDate")) {
            beans(String.valueOf(element.getAttribute("http://camunda.org/schema/1.0/bpmn", name)), element);
            beans(String.valueOf(element.getAttribute(name)), element);
        }
        element.getChildElements().forEach(this::code);
    }

    private void beans(String text, DomElement element) {
        if (!element.getChildElements().isEmpty() && text.equals(element.getTextContent())) {
            return;
        }
        Matcher bean = BEAN.matcher(text);
        while (bean.find()) {
            String name = bean.group(1);
            check(NO_BEANS.contains(name) || beanExists.test(name), "no bean is called " + name);
        }
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
