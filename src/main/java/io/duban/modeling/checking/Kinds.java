package io.duban.modeling.checking;

import io.duban.modeling.vocabulary.Property;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of elements that an order of work is drawn with. */
final class Kinds {

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

    private Kinds() {}

    static boolean isNode(Node node) {
        return node.tag().isBpmn()
                && (TASKS.contains(node.kind())
                        || EVENTS.contains(node.kind())
                        || GATEWAYS.contains(node.kind())
                        || PARTS.contains(node.kind()));
    }

    static boolean isForEach(Node node) {
        return node.said(Property.EACH).isPresent();
    }

    static boolean isTimer(Node event) {
        return event.child("timerEventDefinition").isPresent();
    }

    /** The element and the parts around it, up to the process. */
    static Stream<Node> around(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::parent);
    }
}
