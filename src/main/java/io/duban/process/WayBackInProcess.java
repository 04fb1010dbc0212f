package io.duban.process;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/**
 * The way from where a process stands back to a step that it has left: the scope in which the step is opened again, so
 * that a branch among several stays the branch it is and is counted once, and what is ended instead of it.
 *
 * @param scope the id of the instance of the part of the process, or of the process itself, that holds the step
 * @param ended the ids of the instances in it that stand there since the step was left
 */
record WayBackInProcess(String scope, Set<String> ended) {

    /** What the engine adds to the name of a part that is gone through several times, for all of its instances. */
    static final String BODY = "#multiInstanceBody";

    /**
     * From these places, by their ids; empty where one of them is outside of the part of the process that holds the
     * step, and where something else waits there that has come from the step as well: nobody knows then what it has
     * done.
     */
    static Optional<WayBackInProcess> to(FlowNode step, ActivityInstance process, Collection<String> places) {
        String part = step.getParentElement() instanceof SubProcess around ? around.getId() : process.getActivityId();
        Set<String> scopes = new HashSet<>();
        Set<String> ended = new LinkedHashSet<>();
        for (String place : places) {
            List<ActivityInstance> path = path(process, place);
            int at = last(path, part);
            if (at < 0 || at + 1 >= path.size()) {
                return Optional.empty();
            }
            scopes.add(path.get(at).getId());
            ended.add(path.get(at + 1).getId());
        }
        if (scopes.size() != 1) {
            return Optional.empty();
        }
        ActivityInstance scope = find(process, scopes.iterator().next());
        Set<String> reached = reached(step);
        boolean alone = Stream.concat(
                        Stream.of(scope.getChildActivityInstances())
                                .filter(child -> !ended.contains(child.getId()))
                                .map(ActivityInstance::getActivityId),
                        Stream.of(scope.getChildTransitionInstances()).map(child -> child.getActivityId()))
                .noneMatch(activity -> reached.contains(activity.replace(BODY, "")));
        return alone ? Optional.of(new WayBackInProcess(scope.getId(), ended)) : Optional.empty();
    }

    /** Whether the place, by its id, is one of those that end, or within one. */
    boolean ends(ActivityInstance process, String place) {
        return path(process, place).stream().anyMatch(around -> ended.contains(around.getId()));
    }

    static Optional<FlowNode> step(BpmnModelInstance model, String node) {
        return Optional.ofNullable(model.getModelElementById(node))
                .filter(FlowNode.class::isInstance)
                .map(FlowNode.class::cast);
    }

    /** From the outermost to the place; empty where it is not there. */
    static List<ActivityInstance> path(ActivityInstance from, String place) {
        if (from.getId().equals(place)) {
            return List.of(from);
        }
        for (ActivityInstance child : from.getChildActivityInstances()) {
            List<ActivityInstance> path = path(child, place);
            if (!path.isEmpty()) {
                return Stream.concat(Stream.of(from), path.stream()).toList();
            }
        }
        return List.of();
    }

    private static ActivityInstance find(ActivityInstance process, String id) {
        List<ActivityInstance> path = path(process, id);
        return path.get(path.size() - 1);
    }

    private static int last(List<ActivityInstance> path, String activity) {
        int at = path.size() - 1;
        while (at >= 0 && !path.get(at).getActivityId().equals(activity)) {
            at--;
        }
        return at;
    }

    /** What can be come to from the step, up to where branches are brought together, which wait for others there. */
    private static Set<String> reached(FlowNode step) {
        Set<String> reached = new HashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>();
        open.add(step);
        while (!open.isEmpty()) {
            FlowNode from = open.remove();
            Stream.concat(ModelFlows.from(from).stream().map(flow -> flow.getTarget()), eventsOf(from, step))
                    .filter(next -> reached.add(next.getId()))
                    .filter(next -> !isJoin(next))
                    .forEach(open::add);
        }
        return reached;
    }

    private static Stream<FlowNode> eventsOf(FlowNode node, FlowNode step) {
        return node.equals(step)
                ? Stream.empty()
                : node.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                        .filter(event -> node.equals(event.getAttachedTo()))
                        .map(FlowNode.class::cast);
    }

    private static boolean isJoin(FlowNode node) {
        return node instanceof ParallelGateway && ModelFlows.before(node).size() > 1;
    }
}
