package io.duban.modeling.checking;

import io.duban.modeling.checking.flow.Scope;
import io.duban.modeling.checking.flow.Vertex;
import io.duban.modeling.checking.flow.Way;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The drawn process as an order of work, and which element stands behind what in it. */
final class ControlFlow {

    private final Drawn drawn;
    private final ErrorCodes errors;
    private final Scope process = Scope.process();
    private final Map<Node, Vertex> vertices = new HashMap<>();
    private final Map<String, Node> elements = new HashMap<>();

    ControlFlow(Drawn drawn) {
        this.drawn = drawn;
        this.errors = new ErrorCodes(drawn);
        fill(process, drawn.process());
    }

    Scope process() {
        return process;
    }

    boolean isEmpty() {
        return vertices.isEmpty();
    }

    /** By the ids that nodes and ways bear in the order of work. */
    Map<String, Node> elements() {
        return elements;
    }

    private void fill(Scope scope, Node parent) {
        List<Node> nodes = parent.children().stream()
                .filter(Kinds::isNode)
                .filter(node -> !isAside(node))
                .toList();
        for (Node node : nodes) {
            Vertex vertex = scope.add(id(node), kind(node), errors.of(node));
            vertices.put(node, vertex);
            if (isPassedAtOnce(node)) {
                vertex.isPassedAtOnce();
            }
            if (Kinds.PARTS.contains(node.kind())) {
                fill(vertex.opens(), node);
            }
        }
        for (Node node : nodes) {
            Vertex activity = vertices.get(drawn.attachedTo(node));
            if (activity != null) {
                boolean isError = node.child("errorEventDefinition").isPresent();
                vertex(node).standsOn(activity, isError || !"false".equals(node.attribute("cancelActivity")));
            }
        }
        parent.children("sequenceFlow").forEach(flow -> connect(scope, flow));
        links(scope, nodes);
    }

    /** Not part of the order of work: what is begun by events beside it, and what makes good afterwards. */
    private static boolean isAside(Node node) {
        return "true".equals(node.attribute("triggeredByEvent"))
                || "true".equals(node.attribute("isForCompensation"))
                || (node.child("compensateEventDefinition").isPresent()
                        && node.kind().equals("boundaryEvent"));
    }

    private static boolean isPassedAtOnce(Node node) {
        return switch (node.kind()) {
            case "endEvent", "exclusiveGateway", "serviceTask" -> !"true".equals(node.attribute(Allowed.ASYNC_BEFORE));
            default -> false;
        };
    }

    private Vertex vertex(Node node) {
        return Objects.requireNonNull(vertices.get(node));
    }

    private String id(Node node) {
        String id = node.id() == null || elements.containsKey(node.id()) ? "?" + elements.size() : node.id();
        elements.put(id, node);
        return id;
    }

    private Vertex.Kind kind(Node node) {
        return switch (node.kind()) {
            case "startEvent" -> Vertex.Kind.START;
            case "endEvent" -> end(node);
            case "boundaryEvent" -> boundary(node);
            case "exclusiveGateway" -> Vertex.Kind.EXCLUSIVE;
            case "parallelGateway" -> Vertex.Kind.PARALLEL;
            case "inclusiveGateway", "complexGateway" -> Vertex.Kind.INCLUSIVE;
            case "eventBasedGateway" -> Vertex.Kind.EVENT_BASED;
            case "subProcess", "transaction", "adHocSubProcess" -> Vertex.Kind.PART;
            default -> Vertex.Kind.ACTIVITY;
        };
    }

    private static Vertex.Kind end(Node node) {
        if (node.child("terminateEventDefinition").isPresent()) {
            return Vertex.Kind.TERMINATE;
        }
        return node.child("errorEventDefinition").isPresent() ? Vertex.Kind.ERROR : Vertex.Kind.END;
    }

    private Vertex.Kind boundary(Node node) {
        if (drawn.attachedTo(node) == null) {
            return Vertex.Kind.ACTIVITY;
        }
        return node.child("errorEventDefinition").isPresent() ? Vertex.Kind.BOUNDARY_ERROR : Vertex.Kind.BOUNDARY;
    }

    private void connect(Scope scope, Node flow) {
        Vertex from = vertices.get(drawn.end(flow, "sourceRef"));
        Vertex to = vertices.get(drawn.end(flow, "targetRef"));
        if (from != null && to != null) {
            scope.connect(id(flow), from, to, WhenTaken.of(flow, drawn));
        }
    }

    /** A link leads on where its twin stands. */
    private void links(Scope scope, List<Node> nodes) {
        for (Node thrown : nodes) {
            for (Node caught : nodes) {
                if (thrown.kind().equals("intermediateThrowEvent")
                        && caught.kind().equals("intermediateCatchEvent")
                        && link(thrown) != null
                        && Objects.equals(link(thrown), link(caught))) {
                    String id = id(thrown) + "→";
                    elements.put(id, thrown);
                    scope.connect(id, vertex(thrown), vertex(caught), Way.When.ALWAYS);
                }
            }
        }
    }

    private static @Nullable String link(Node event) {
        return event.child("linkEventDefinition").map(Node::name).orElse(null);
    }
}
