package io.duban.modeling.checking;

import io.duban.modeling.vocabulary.OwnProcess;
import io.duban.modeling.vocabulary.Property;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one process of the file draws: its nodes, its flows, and how they hang together. */
final class Drawn {

    static final Set<String> GATEWAYS =
            Set.of("exclusiveGateway", "parallelGateway", "inclusiveGateway", "eventBasedGateway", "complexGateway");
    static final Set<String> PARTS = Set.of("subProcess", "transaction", "adHocSubProcess");
    private static final Set<String> TASKS = Set.of(
            "task",
            "userTask",
            "manualTask",
            "serviceTask",
            "scriptTask",
            "sendTask",
            "receiveTask",
            "businessRuleTask",
            "callActivity");
    private static final Set<String> EVENTS =
            Set.of("startEvent", "endEvent", "boundaryEvent", "intermediateCatchEvent", "intermediateThrowEvent");

    private static final Set<String> DECIDING = Set.of("exclusiveGateway", "inclusiveGateway");

    static final List<Property> CONDITIONS = List.of(Property.ANSWER, Property.WHEN, Property.UNLESS);

    private final Node process;
    private final List<Node> nodes;
    private final List<Node> flows;
    private final Map<String, Node> byId = new HashMap<>();
    private final Map<Node, List<Node>> out = new HashMap<>();
    private final Map<Node, List<Node>> in = new HashMap<>();

    Drawn(Node process) {
        this.process = process;
        this.nodes = process.all().filter(Drawn::isNode).toList();
        this.flows = process.all().filter(node -> node.isBpmn("sequenceFlow")).toList();
        nodes.forEach(node -> byId.putIfAbsent(String.valueOf(node.id()), node));
        for (Node flow : flows) {
            Node from = end(flow, "sourceRef");
            Node to = end(flow, "targetRef");
            if (from != null && to != null) {
                out.computeIfAbsent(from, node -> new ArrayList<>()).add(flow);
                in.computeIfAbsent(to, node -> new ArrayList<>()).add(flow);
            }
        }
    }

    static boolean isNode(Node node) {
        return node.isBpmn()
                && (TASKS.contains(node.kind())
                        || EVENTS.contains(node.kind())
                        || GATEWAYS.contains(node.kind())
                        || PARTS.contains(node.kind()));
    }

    Node process() {
        return process;
    }

    /** What its instances are about; empty when nobody begins it. */
    Optional<OwnProcess> own() {
        return OwnProcess.named(String.valueOf(process.id()));
    }

    List<Node> nodes() {
        return nodes;
    }

    Stream<Node> nodes(String kind) {
        return nodes.stream().filter(node -> node.kind().equals(kind));
    }

    List<Node> flows() {
        return flows;
    }

    List<Node> out(Node node) {
        return out.getOrDefault(node, List.of());
    }

    List<Node> in(Node node) {
        return in.getOrDefault(node, List.of());
    }

    /** The node at which a flow begins or ends, on its own level; null when it names none. */
    @Nullable
    Node end(Node flow, String attribute) {
        String id = flow.attribute(attribute);
        Node node = id == null ? null : byId.get(id);
        return node != null && node.parent() == flow.parent() ? node : null;
    }

    Node from(Node flow) {
        return Objects.requireNonNull(end(flow, "sourceRef"), "the flow leads from somewhere");
    }

    Node to(Node flow) {
        return Objects.requireNonNull(end(flow, "targetRef"), "the flow leads somewhere");
    }

    List<Node> before(Node node) {
        return in(node).stream().map(this::from).toList();
    }

    List<Node> after(Node node) {
        return out(node).stream().map(this::to).toList();
    }

    /** The activity on whose edge an event stands. */
    @Nullable
    Node attachedTo(Node event) {
        String id = event.attribute("attachedToRef");
        Node node = id == null ? null : byId.get(id);
        return node != null && node.parent() == event.parent() ? node : null;
    }

    List<Node> onEdge(Node activity) {
        return nodes("boundaryEvent")
                .filter(event -> attachedTo(event) == activity)
                .toList();
    }

    /** The code of the error that an event throws or catches; empty where it names none. */
    String errorCode(Node event) {
        return event.child("errorEventDefinition")
                .map(definition -> definition.attribute("errorRef"))
                .flatMap(this::errorCode)
                .orElse("");
    }

    private Optional<String> errorCode(String id) {
        return Stream.ofNullable(process.parent())
                .flatMap(definitions -> definitions.children("error"))
                .filter(error -> id.equals(error.id()))
                .map(error -> String.valueOf(error.attribute("errorCode")))
                .findFirst();
    }

    boolean isDefault(Node flow) {
        Node from = end(flow, "sourceRef");
        return from != null && flow.id() != null && Objects.equals(from.attribute("default"), flow.id());
    }

    /** Whether more than one way leads on, of which not all are always taken. */
    boolean decides(Node node) {
        return out(node).size() > 1
                && (DECIDING.contains(node.kind())
                        || (node.kind().equals("userTask") && out(node).stream().anyMatch(Drawn::hasCondition)));
    }

    static boolean hasCondition(Node flow) {
        return CONDITIONS.stream().anyMatch(one -> flow.said(one).isPresent());
    }

    /** The element and the parts around it, up to the process. */
    static Stream<Node> around(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::parent);
    }

    static boolean isForEach(Node node) {
        return node.said(Property.EACH).isPresent();
    }

    static boolean isTimer(Node event) {
        return event.child("timerEventDefinition").isPresent();
    }
}
