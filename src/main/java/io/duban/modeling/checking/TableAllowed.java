package io.duban.modeling.checking;

import java.util.Map;
import java.util.Set;

/** What a file of a decision table may hold: exactly that of which such a table is made, and no code. */
final class TableAllowed {

    static final String HISTORY = "{http://camunda.org/schema/1.0/dmn}historyTimeToLive";
    private static final String WIDTHS = "{http://bpmn.io/schema/dmn/biodi/2.0}";
    private static final Set<String> DRAWING = Set.of(
            "https://www.omg.org/spec/DMN/20191111/DMNDI/",
            "http://www.omg.org/spec/DMN/20180521/DC/",
            "http://www.omg.org/spec/DMN/20180521/DI/");

    private static final Map<String, Set<String>> CHILDREN = Map.of(
            "definitions", Set.of("decision"),
            "decision", Set.of("decisionTable"),
            "decisionTable", Set.of("input", "output", "rule"),
            "input", Set.of("inputExpression"),
            "inputExpression", Set.of("text"),
            "rule", Set.of("description", "inputEntry", "outputEntry"),
            "inputEntry", Set.of("text"),
            "outputEntry", Set.of("text"));

    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "definitions", Set.of("id", "name", "namespace", "exporter", "exporterVersion"),
            "decision", Set.of("id", "name", HISTORY),
            "decisionTable", Set.of("id", "hitPolicy", WIDTHS + "annotationsWidth"),
            "input", Set.of("id", "label", WIDTHS + "width"),
            "inputExpression", Set.of("id", "typeRef"),
            "output", Set.of("id", "label", "name", "typeRef", WIDTHS + "width"),
            "rule", Set.of("id"),
            "inputEntry", Set.of("id"),
            "outputEntry", Set.of("id"));

    private final Findings findings;

    private TableAllowed(Findings findings) {
        this.findings = findings;
    }

    static void check(Node root, Findings findings) {
        new TableAllowed(findings).below(root);
    }

    private void below(Node parent) {
        attributes(parent);
        for (Node child : parent.children()) {
            if (DRAWING.contains(child.tag().namespace())) {
                findings.check(parent.tag().isDmn("definitions"), ModelRule.ELEMENT, named(child), child.kind());
            } else if (isAllowed(parent, child)) {
                below(child);
            } else {
                findings.at(child.tag().isDmn() ? ModelRule.ELEMENT : ModelRule.FOREIGN, named(child), child.kind());
            }
        }
    }

    private static boolean isAllowed(Node parent, Node child) {
        return child.tag().isDmn()
                && CHILDREN.getOrDefault(parent.kind(), Set.of()).contains(child.kind());
    }

    private void attributes(Node node) {
        Set<String> allowed = ATTRIBUTES.getOrDefault(node.kind(), Set.of());
        node.attributes().keySet().stream()
                .filter(attribute -> !allowed.contains(attribute))
                .forEach(attribute ->
                        findings.at(ModelRule.ATTRIBUTE, named(node), attribute.replaceFirst("^\\{.*}", "")));
    }

    private static Node named(Node node) {
        Node parent = node.parent();
        return node.id() == null && parent != null ? named(parent) : node;
    }
}
