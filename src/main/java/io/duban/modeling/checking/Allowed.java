package io.duban.modeling.checking;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a model may hold, and nothing else: elements of BPMN with their attributes, plain properties, the drawing. */
final class Allowed {

    static final String HISTORY = "{" + Tag.CAMUNDA + "}historyTimeToLive";
    static final String ASYNC_BEFORE = "{" + Tag.CAMUNDA + "}asyncBefore";

    private static final String MODELER = "http://camunda.org/schema/modeler/1.0";
    private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema-instance";
    private static final Set<String> DRAWING = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI");
    private static final Set<String> COLOURS =
            Set.of("http://bpmn.io/schema/bpmn/biocolor/1.0", "http://www.omg.org/spec/BPMN/non-normative/color/1.0");

    private static final Set<String> NODE = Set.of("id", "name");
    private static final Set<String> SAYING = Set.of("documentation", "extensionElements", "incoming", "outgoing");
    private static final Set<String> FLOW_ELEMENTS = Set.of(
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "boundaryEvent",
            "userTask",
            "serviceTask",
            "callActivity",
            "subProcess",
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "eventBasedGateway",
            "sequenceFlow",
            "textAnnotation",
            "association");
    private static final String MANY = "multiInstanceLoopCharacteristics";

    /** The attributes of an element, and what may stand in it. */
    private record Shape(Set<String> attributes, Set<String> children) {}

    private static final Map<String, Shape> SHAPES = Map.ofEntries(
            entry(
                    "definitions",
                    shape(
                            Set.of(
                                    "id",
                                    "name",
                                    "targetNamespace",
                                    "exporter",
                                    "exporterVersion",
                                    "{" + MODELER + "}executionPlatform",
                                    "{" + MODELER + "}executionPlatformVersion",
                                    "{" + SCHEMA + "}schemaLocation"),
                            Set.of("documentation", "process", "error"))),
            entry(
                    "process",
                    shape(
                            Set.of("id", "name", "isExecutable", HISTORY),
                            joined(Set.of("documentation", "extensionElements"), FLOW_ELEMENTS))),
            entry("error", shape(Set.of("id", "name", "errorCode"), Set.of("documentation"))),
            entry("documentation", shape(Set.of("id", "textFormat"), Set.of())),
            entry("extensionElements", shape(Set.of(), Set.of())),
            entry("startEvent", shape(NODE, SAYING)),
            entry("endEvent", shape(NODE, joined(SAYING, Set.of("terminateEventDefinition", "errorEventDefinition")))),
            entry("intermediateCatchEvent", shape(NODE, joined(SAYING, Set.of("timerEventDefinition")))),
            entry(
                    "boundaryEvent",
                    shape(
                            joined(NODE, Set.of("attachedToRef", "cancelActivity")),
                            joined(SAYING, Set.of("timerEventDefinition", "errorEventDefinition")))),
            entry("timerEventDefinition", shape(Set.of("id"), Set.of())),
            entry("terminateEventDefinition", shape(Set.of("id"), Set.of())),
            entry("errorEventDefinition", shape(Set.of("id", "errorRef"), Set.of())),
            entry("userTask", shape(NODE, joined(SAYING, Set.of(MANY)))),
            entry("serviceTask", shape(joined(NODE, Set.of(ASYNC_BEFORE)), SAYING)),
            entry("callActivity", shape(joined(NODE, Set.of("calledElement")), SAYING)),
            entry("subProcess", shape(NODE, joined(joined(SAYING, Set.of(MANY)), FLOW_ELEMENTS))),
            entry(MANY, shape(Set.of("id"), Set.of())),
            entry("exclusiveGateway", shape(joined(NODE, Set.of("default", "gatewayDirection")), SAYING)),
            entry("inclusiveGateway", shape(joined(NODE, Set.of("default", "gatewayDirection")), SAYING)),
            entry("parallelGateway", shape(joined(NODE, Set.of("gatewayDirection")), SAYING)),
            entry("eventBasedGateway", shape(joined(NODE, Set.of("gatewayDirection")), SAYING)),
            entry(
                    "sequenceFlow",
                    shape(
                            joined(NODE, Set.of("sourceRef", "targetRef")),
                            Set.of("documentation", "extensionElements"))),
            entry("incoming", shape(Set.of(), Set.of())),
            entry("outgoing", shape(Set.of(), Set.of())),
            entry("textAnnotation", shape(Set.of("id", "textFormat"), Set.of("text"))),
            entry("text", shape(Set.of(), Set.of())),
            entry("association", shape(Set.of("id", "sourceRef", "targetRef", "associationDirection"), Set.of())));

    /** What the standard has as the value anyway may be said as well. */
    private static final Map<String, String> DEFAULTS = Map.of(
            "triggeredByEvent", "false",
            "isInterrupting", "true",
            "isSequential", "false",
            "instantiate", "false",
            "eventGatewayType", "Exclusive",
            "isClosed", "false",
            "startQuantity", "1",
            "completionQuantity", "1",
            "isForCompensation", "false",
            "expressionLanguage", "http://www.w3.org/1999/XPath");

    private static final Map<String, String> MORE_DEFAULTS = Map.of(
            "typeLanguage", "http://www.w3.org/2001/XMLSchema",
            "implementation", "##unspecified",
            "processType", "None");

    private Allowed() {}

    private static Shape shape(Set<String> attributes, Set<String> children) {
        return new Shape(attributes, children);
    }

    private static Set<String> joined(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    static boolean isDrawing(Node node) {
        return DRAWING.contains(node.tag().namespace());
    }

    /**
     * Whether the standard has such an element, so that it is the element that cannot be used and not a foreign one.
     */
    static boolean isKnownKind(Node node) {
        return SHAPES.containsKey(node.kind());
    }

    static boolean child(Node parent, Node child) {
        Shape shape = SHAPES.get(parent.kind());
        return shape != null && shape.children().contains(child.kind());
    }

    static boolean attribute(Node node, String attribute, String value) {
        if (isDrawing(node)) {
            return !attribute.startsWith("{")
                    || COLOURS.stream().anyMatch(colours -> attribute.startsWith("{" + colours));
        }
        Shape shape = SHAPES.get(node.kind());
        return shape == null
                || shape.attributes().contains(attribute)
                || Objects.equals(DEFAULTS.get(attribute), value)
                || Objects.equals(MORE_DEFAULTS.get(attribute), value);
    }
}
