package io.duban.modeling.checking;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether the elements hang together: ids, what they name, where ways begin and end, which kind of event stands where.
 */
final class Structure {

    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9]{0,59}");
    private static final List<String> DEFINITIONS =
            List.of("timerEventDefinition", "errorEventDefinition", "terminateEventDefinition");

    private final Drawn drawn;
    private final Findings findings;

    private Structure(Drawn drawn, Findings findings) {
        this.drawn = drawn;
        this.findings = findings;
    }

    static void check(Node root, Drawn drawn, Findings findings) {
        Structure structure = new Structure(drawn, findings);
        structure.ids(root);
        drawn.flows().forEach(structure::flow);
        drawn.nodes().forEach(structure::node);
        structure.beginsAndEnds(drawn.process());
        drawn.nodes("subProcess").forEach(structure::beginsAndEnds);
        structure.drawing(root);
    }

    private void ids(Node root) {
        Set<String> seen = new HashSet<>();
        root.all().filter(node -> node.id() != null).forEach(node -> {
            String id = String.valueOf(node.id());
            findings.check(seen.add(id), ModelRule.ID_TWICE, node, id);
        });
        drawn.process()
                .all()
                .filter(node -> Kinds.isNode(node) || node.tag().isBpmn("sequenceFlow") || node == drawn.process())
                .forEach(this::id);
    }

    private void id(Node node) {
        String id = node.id();
        if (id == null) {
            findings.at(ModelRule.ID_MISSING, node);
        } else {
            findings.check(ID.matcher(id).matches(), ModelRule.ID_UNSPOKEN, node, id);
        }
    }

    private void flow(Node flow) {
        Node from = named(flow, "sourceRef", drawn.end(flow, "sourceRef"));
        Node to = named(flow, "targetRef", drawn.end(flow, "targetRef"));
        if (from != null && from.kind().equals("endEvent")) {
            findings.at(ModelRule.WAY_FORBIDDEN, from);
        }
        if (to != null && Set.of("startEvent", "boundaryEvent").contains(to.kind())) {
            findings.at(ModelRule.WAY_FORBIDDEN, to);
        }
    }

    private @Nullable Node named(Node element, String attribute, @Nullable Node found) {
        if (found == null) {
            findings.at(ModelRule.REFERENCE, element, attribute, String.valueOf(element.attribute(attribute)));
        }
        return found;
    }

    private void node(Node node) {
        ways(node, "incoming", drawn.in(node));
        ways(node, "outgoing", drawn.out(node));
        event(node);
        if (node.attribute("default") != null && drawn.out(node).stream().noneMatch(drawn::isDefault)) {
            named(node, "default", null);
        }
        boolean isEnd = node.kind().equals("endEvent");
        boolean isBeginning = Set.of("startEvent", "boundaryEvent").contains(node.kind());
        findings.check(isEnd || !drawn.out(node).isEmpty(), ModelRule.WAY_OUT_MISSING, node);
        findings.check(isBeginning || !drawn.in(node).isEmpty(), ModelRule.WAY_IN_MISSING, node);
        if (Kinds.GATEWAYS.contains(node.kind())) {
            gateway(node);
        }
    }

    /** Some editors repeat the ways at the nodes; what they repeat has to be so. */
    private void ways(Node node, String kind, List<Node> flows) {
        node.children(kind)
                .filter(repeated ->
                        flows.stream().noneMatch(flow -> repeated.text().equals(flow.id())))
                .forEach(repeated -> findings.at(ModelRule.REFERENCE, node, kind, repeated.text()));
    }

    private void event(Node event) {
        List<String> found = event.children().stream()
                .filter(node -> node.tag().isBpmn())
                .map(Node::kind)
                .filter(DEFINITIONS::contains)
                .toList();
        switch (event.kind()) {
            case "intermediateCatchEvent" ->
                findings.check(
                        found.equals(List.of("timerEventDefinition")), ModelRule.EVENT, event, "timerEventDefinition");
            case "boundaryEvent" -> boundary(event, found);
            case "endEvent" ->
                findings.check(
                        found.size() < 2, ModelRule.EVENT, event, "terminateEventDefinition / errorEventDefinition");
            default -> {
                // nothing else has a definition, as the list of what is allowed says
            }
        }
    }

    private void boundary(Node event, List<String> found) {
        findings.check(found.size() == 1, ModelRule.EVENT, event, "timerEventDefinition / errorEventDefinition");
        Node activity = named(event, "attachedToRef", drawn.attachedTo(event));
        if (activity != null
                && !Set.of("userTask", "serviceTask", "callActivity", "subProcess")
                        .contains(activity.kind())) {
            named(event, "attachedToRef", null);
        }
        boolean goesOn = "false".equals(event.attribute("cancelActivity"));
        if (goesOn && found.contains("errorEventDefinition")) {
            findings.at(ModelRule.ATTRIBUTE, event, "cancelActivity");
        }
    }

    private void gateway(Node gateway) {
        findings.check(drawn.in(gateway).size() > 1 || drawn.out(gateway).size() > 1, ModelRule.GATEWAY_IDLE, gateway);
        if (gateway.kind().equals("eventBasedGateway")) {
            boolean fits = drawn.after(gateway).stream()
                    .allMatch(event -> event.kind().equals("intermediateCatchEvent")
                            && drawn.in(event).size() == 1);
            findings.check(fits && drawn.out(gateway).size() > 1, ModelRule.GATEWAY_TARGET, gateway);
        }
    }

    private void beginsAndEnds(Node scope) {
        long starts = scope.children("startEvent").count();
        findings.check(starts == 1, ModelRule.START, scope, starts);
        findings.check(scope.children("endEvent").findAny().isPresent(), ModelRule.END, scope);
    }

    /** What is drawn of elements that are there; the engine does not take a drawing that is broken. */
    private void drawing(Node root) {
        Set<String> ids = new HashSet<>();
        root.all()
                .filter(node -> node.tag().isBpmn())
                .map(Node::id)
                .filter(Objects::nonNull)
                .forEach(ids::add);
        Set<String> shapes = new HashSet<>();
        root.all().filter(Allowed::isDrawing).forEach(node -> {
            String of = node.attribute("bpmnElement");
            if (of != null) {
                findings.check(ids.contains(of), ModelRule.DRAWING, node, of);
                shapes.add(of);
            }
            findings.check(isWhole(node), ModelRule.DRAWING, node, String.valueOf(of));
        });
        drawn.nodes().stream()
                .filter(node -> node.id() != null)
                .forEach(node -> findings.check(shapes.contains(String.valueOf(node.id())), ModelRule.NOT_DRAWN, node));
    }

    private static boolean isWhole(Node drawing) {
        return switch (drawing.kind()) {
            case "BPMNShape" -> has(drawing, "Bounds") >= 1 && drawing.attribute("bpmnElement") != null;
            case "BPMNEdge" -> has(drawing, "waypoint") >= 2 && drawing.attribute("bpmnElement") != null;
            case "Bounds" -> areNumbers(drawing, "x", "y", "width", "height");
            case "waypoint" -> areNumbers(drawing, "x", "y");
            default -> true;
        };
    }

    private static long has(Node drawing, String kind) {
        return drawing.children().stream()
                .filter(child -> child.kind().equals(kind))
                .count();
    }

    private static boolean areNumbers(Node drawing, String... names) {
        return List.of(names).stream()
                .map(drawing::attribute)
                .allMatch(value -> value != null && value.matches("-?\\d{1,7}(\\.\\d{1,20})?"));
    }
}
