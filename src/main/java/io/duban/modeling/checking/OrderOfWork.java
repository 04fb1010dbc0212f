package io.duban.modeling.checking;

import io.duban.modeling.checking.flow.Fault;
import io.duban.modeling.checking.flow.Scope;
import io.duban.modeling.checking.flow.Soundness;
import io.duban.modeling.checking.flow.Vertex;
import io.duban.modeling.checking.flow.Way;
import io.duban.modeling.vocabulary.Property;
import io.duban.modeling.vocabulary.SystemWork;
import io.duban.modeling.vocabulary.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The order of work that a process draws, tried in every way that it can run. Understands also what no model may hold.
 */
final class OrderOfWork {

    /** Where work waits for a person, or for somebody elsewhere. */
    private static final Set<String> PERSONS =
            Set.of("task", "userTask", "manualTask", "receiveTask", "callActivity", "messageEventDefinition");

    private final Drawn drawn;
    private final Findings findings;
    private final Map<Node, Vertex> vertices = new HashMap<>();
    private final Map<String, Node> elements = new HashMap<>();

    private OrderOfWork(Drawn drawn, Findings findings) {
        this.drawn = drawn;
        this.findings = findings;
    }

    static void check(Drawn drawn, Findings findings) {
        OrderOfWork order = new OrderOfWork(drawn, findings);
        Scope process = order.draw();
        if (!order.vertices.isEmpty()) {
            Soundness.faults(process).forEach(order::tell);
            order.circles(process);
        }
    }

    static Scope scope(Drawn drawn) {
        return new OrderOfWork(drawn, new Findings()).draw();
    }

    private Scope draw() {
        Scope process = Scope.process();
        fill(process, drawn.process());
        return process;
    }

    private void fill(Scope scope, Node parent) {
        List<Node> nodes = parent.children().stream()
                .filter(Drawn::isNode)
                .filter(node -> !isAside(node))
                .toList();
        for (Node node : nodes) {
            Vertex vertex = scope.add(id(node), kind(node), drawn.errorCode(node));
            vertices.put(node, vertex);
            if (isPassedAtOnce(node)) {
                vertex.isPassedAtOnce();
            }
            if (Drawn.PARTS.contains(node.kind())) {
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

    private void tell(Fault fault) {
        ModelRule rule = ModelRule.valueOf(fault.kind().name());
        List<Node> nodes = fault.elements().stream()
                .map(elements::get)
                .filter(Objects::nonNull)
                .toList();
        Node first = nodes.isEmpty() ? drawn.process() : nodes.get(0);
        String where = nodes.isEmpty()
                ? first.label()
                : nodes.stream().map(Node::label).distinct().collect(Collectors.joining("、"));
        findings.add(
                new Finding(rule, first.id(), first.name(), first.line(), arguments(fault, where), ids(fault.run())));
    }

    private static List<Object> arguments(Fault fault, String where) {
        return fault.kind() == Fault.Kind.GIVEN_UP ? List.of(where, Soundness.PATIENCE.toSeconds()) : List.of(where);
    }

    private List<String> ids(List<String> run) {
        return run.stream()
                .map(elements::get)
                .filter(Objects::nonNull)
                .map(Node::id)
                .filter(Objects::nonNull)
                .toList();
    }

    private void circles(Scope process) {
        Set<String> persons = elements.entrySet().stream()
                .filter(entry -> asksSomebody(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        for (List<String> circle : Soundness.circles(process, persons)) {
            Node first = Objects.requireNonNull(elements.get(circle.get(0)));
            findings.add(Finding.at(ModelRule.LOOP_WITHOUT_PERSON, first).after(ids(circle)));
        }
    }

    private boolean asksSomebody(Node node) {
        return node.all().anyMatch(inner -> inner.isBpmn() && PERSONS.contains(inner.kind())) || usesUp(node);
    }

    /** Work that is done so often until a condition holds no more, where that condition is asked. */
    private boolean usesUp(Node node) {
        return node.said(Property.DOES)
                .flatMap(word -> Word.named(SystemWork.values(), word))
                .map(SystemWork::usesUp)
                .filter(condition -> drawn.flows().stream().anyMatch(flow -> flow.said(Property.WHEN)
                        .filter(condition.word()::equals)
                        .isPresent()))
                .isPresent();
    }
}
