package io.duban.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.springframework.transaction.TransactionStatus;

/**
 * Every way in which the real engine can run a model: each job and each step done in every order, each choice taken, and
 * everything undone again to try the next. For models of {@code Sketch#forTheEngine}.
 */
final class EngineRuns {

    /** Models with more states than these are left out. */
    static final int MOST = 150;

    private final ProcessEngine engine;
    private final TransactionStatus transaction;
    private final BpmnModelInstance model;
    private final Set<String> faults = new HashSet<>();
    private final Set<String> done = new HashSet<>();
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<Set<Integer>> comesFrom = new ArrayList<>();
    private final Set<Integer> settled = new HashSet<>();
    private String instance = "";

    EngineRuns(ProcessEngine engine, TransactionStatus transaction, String xml) {
        this.engine = engine;
        this.transaction = transaction;
        this.model = Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(UTF_8)));
    }

    /** More states than are gone through. */
    static final class TooMany extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    /** What lies where, and how often each end was reached. */
    private record State(Map<String, Integer> tokens, Map<String, Integer> ends) {}

    /** What is wrong, in the words of the checks; empty when the model is sound. */
    Set<String> faults() {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("model.bpmn", model)
                .deploy();
        Map<String, Object> variables =
                all(SequenceFlow.class).collect(Collectors.toMap(SequenceFlow::getId, flow -> (Object) Boolean.FALSE));
        instance = engine.getRuntimeService()
                .startProcessInstanceByKey("taskLife", variables)
                .getId();
        visit(new State(tokens(), Map.of()), -1);
        if (endless()) {
            faults.add("ENDLESS");
        }
        boolean isUnsafe = faults.contains("UNSAFE");
        if (!isUnsafe && all(FlowNode.class).anyMatch(node -> !done.contains(node.getId()) && !endsAtOnce(node))) {
            faults.add("DEAD");
        }
        return faults;
    }

    /** The engine makes no job of an end that ends everything: it is over with the step before, unseen. */
    private static boolean endsAtOnce(FlowNode node) {
        return !node.getChildElementsByType(TerminateEventDefinition.class).isEmpty();
    }

    private <T extends FlowNode> Stream<T> nodes(Class<T> type) {
        return model.getModelElementsByType(type).stream();
    }

    private <T extends FlowElement> Stream<T> all(Class<T> type) {
        return model.getModelElementsByType(type).stream();
    }

    private void visit(State state, int from) {
        Integer known = numbers.get(state);
        int number = known == null ? numbers.size() : known;
        if (known == null) {
            numbers.put(state, number);
            comesFrom.add(new HashSet<>());
            if (number > MOST) {
                throw new TooMany();
            }
        }
        if (from >= 0) {
            comesFrom.get(number).add(from);
        }
        if (known == null) {
            goOn(state, number);
        }
    }

    private void goOn(State state, int number) {
        if (state.tokens().isEmpty()) {
            settled.add(number);
            return;
        }
        if (isUnsafe(state)) {
            faults.add("UNSAFE");
            settled.add(number);
            return;
        }
        List<Act> acts = acts();
        if (acts.isEmpty()) {
            faults.add("STUCK");
            settled.add(number);
        }
        for (Act act : acts) {
            Object before = transaction.createSavepoint();
            act.does().run();
            done.addAll(act.nodes());
            done.addAll(caught(act.nodes().get(0)));
            visit(after(state, act.nodes().get(0)), number);
            transaction.rollbackToSavepoint(before);
        }
    }

    /** The event at the edge of its part where an error is caught goes with the end that throws it. */
    private List<String> caught(String node) {
        FlowNode end = model.getModelElementById(node);
        return end.getChildElementsByType(ErrorEventDefinition.class).isEmpty()
                ? List.of()
                : nodes(BoundaryEvent.class)
                        .filter(event -> event.getAttachedTo().equals(end.getParentElement()))
                        .map(BoundaryEvent::getId)
                        .toList();
    }

    private record Act(List<String> nodes, Runnable does) {}

    private List<Act> acts() {
        List<Act> acts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .list()
                .forEach(task -> {
                    if (seen.add(task.getTaskDefinitionKey())) {
                        acts.add(new Act(List.of(task.getTaskDefinitionKey()), () -> engine.getTaskService()
                                .complete(task.getId())));
                    }
                });
        engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .list()
                .forEach(job -> {
                    String node = node(job);
                    if (seen.add(node)) {
                        acts.addAll(jobs(job, node));
                    }
                });
        return acts;
    }

    private String node(Job job) {
        return engine.getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    /** At a gateway that decides, once for every choice. */
    private List<Act> jobs(Job job, String node) {
        FlowNode at = model.getModelElementById(node);
        List<String> ways = all(SequenceFlow.class)
                .filter(flow -> flow.getSource().equals(at))
                .map(SequenceFlow::getId)
                .toList();
        boolean decides = at instanceof Gateway && !(at instanceof ParallelGateway) && ways.size() > 1;
        Runnable runs = () -> engine.getManagementService().executeJob(job.getId());
        if (!decides) {
            return List.of(new Act(List.of(node), runs));
        }
        return choices(ways, at instanceof InclusiveGateway)
                .map(choice -> new Act(List.of(node), () -> {
                    ways.forEach(way -> engine.getRuntimeService().setVariable(instance, way, choice.contains(way)));
                    runs.run();
                    if (!tokens().isEmpty()) {
                        ways.forEach(way -> engine.getRuntimeService().setVariable(instance, way, false));
                    }
                }))
                .toList();
    }

    private static Stream<List<String>> choices(List<String> ways, boolean several) {
        return several
                ? IntStream.range(1, 1 << ways.size()).mapToObj(bits -> IntStream.range(0, ways.size())
                        .filter(i -> (bits & 1 << i) != 0)
                        .mapToObj(ways::get)
                        .toList())
                : ways.stream().map(List::of);
    }

    private State after(State state, String node) {
        Map<String, Integer> tokens = tokens();
        Map<String, Integer> ends = new TreeMap<>(state.ends());
        if (model.getModelElementById(node) instanceof EndEvent && !node.startsWith("aside") && !node.startsWith("k")) {
            if (ends.merge(node, 1, Integer::sum) > 1) {
                faults.add("IMPROPER");
                ends.put(node, 1);
            }
        }
        nodes(SubProcess.class)
                .filter(part -> !tokens.containsKey("in " + part.getId()))
                .forEach(part -> part.getChildElementsByType(EndEvent.class).forEach(end -> ends.remove(end.getId())));
        return new State(tokens, ends);
    }

    private Map<String, Integer> tokens() {
        ActivityInstance tree = engine.getRuntimeService().getActivityInstance(instance);
        Map<String, Integer> tokens = new TreeMap<>();
        if (tree != null) {
            collect(tree, tokens);
            timers().forEach(timer -> tokens.merge("timer " + timer, 1, Integer::sum));
        }
        return tokens;
    }

    /** At a step whose timer has gone off something else can happen than at one whose timer still runs. */
    private Stream<String> timers() {
        return engine.getManagementService().createJobQuery().processInstanceId(instance).timers().list().stream()
                .map(this::node);
    }

    private static void collect(ActivityInstance at, Map<String, Integer> tokens) {
        Arrays.stream(at.getChildTransitionInstances())
                .forEach(one -> tokens.merge("before " + one.getActivityId(), 1, Integer::sum));
        for (ActivityInstance child : at.getChildActivityInstances()) {
            boolean isPart = child.getActivityType().equals("subProcess");
            tokens.merge((isPart ? "in " : "at ") + child.getActivityId(), 1, Integer::sum);
            collect(child, tokens);
        }
    }

    /** Before a join several may wait on different ways; whether they do, and do not on one way, only their number tells. */
    private boolean isUnsafe(State state) {
        Map<String, Integer> perNode = new HashMap<>();
        state.tokens().forEach((place, count) -> perNode.merge(place.split(" ")[1], count, Integer::sum));
        return perNode.entrySet().stream().anyMatch(node -> {
            FlowNode at = model.getModelElementById(node.getKey());
            boolean joins = at instanceof ParallelGateway || at instanceof InclusiveGateway;
            long ways = all(SequenceFlow.class)
                    .filter(flow -> flow.getTarget().equals(at))
                    .count();
            return node.getValue() > (joins ? Math.max(1, ways) : 1);
        });
    }

    private boolean endless() {
        Set<Integer> reached = new HashSet<>(settled);
        Deque<Integer> open = new ArrayDeque<>(settled);
        while (!open.isEmpty()) {
            Collection<Integer> before = comesFrom.get(open.remove());
            before.stream().filter(reached::add).forEach(open::add);
        }
        return reached.size() < comesFrom.size();
    }
}
