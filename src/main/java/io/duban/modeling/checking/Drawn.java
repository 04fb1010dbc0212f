package io.duban.modeling.checking;

import io.duban.modeling.vocabulary.OwnProcess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one process of the file draws: its nodes, its flows, and how they hang together. */
final class Drawn {

    private final Node process;
    private final List<Node> nodes;
    private final List<Node> flows;
    private final Map<String, Node> byId = new HashMap<>();
    private final Map<Node, List<Node>> out = new HashMap<>();
    private final Map<Node, List<Node>> in = new HashMap<>();

    Drawn(Node process) {
        this.process = process;
        this.nodes = process.all().filter(Kinds::isNode).toList();
        this.flows =
                process.all().filter(node -> node.tag().isBpmn("sequenceFlow")).toList();
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

    boolean isDefault(Node flow) {
        Node from = end(flow, "sourceRef");
        return from != null && flow.id() != null && Objects.equals(from.attribute("default"), flow.id());
    }
}
