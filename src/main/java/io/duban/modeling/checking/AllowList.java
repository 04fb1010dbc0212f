package io.duban.modeling.checking;

import io.duban.modeling.vocabulary.Property;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Holds every element, attribute and property of a file against what a model may hold. */
final class AllowList {

    private static final Pattern LANGUAGE = Pattern.compile("[$#]\\s*\\{");
    private static final int MOST_SHOWN = 60;
    private static final Set<String> PROPERTY_ATTRIBUTES = Set.of("name", "value", "id");

    private final Findings findings;

    private AllowList(Findings findings) {
        this.findings = findings;
    }

    static void check(Node root, Findings findings) {
        AllowList list = new AllowList(findings);
        list.attributes(root);
        list.below(root);
    }

    private void below(Node parent) {
        for (Node child : parent.children()) {
            if (isAllowed(parent, child)) {
                attributes(child);
                below(child);
            } else {
                refuse(parent, child);
            }
        }
    }

    private static boolean isAllowed(Node parent, Node child) {
        if (child.tag().isBpmn()) {
            return parent.tag().isBpmn() && Allowed.child(parent, child);
        }
        if (Allowed.isDrawing(child)) {
            return parent.tag().isBpmn("definitions") || Allowed.isDrawing(parent);
        }
        return (isOf(child, "properties") && parent.tag().isBpmn("extensionElements"))
                || (isOf(child, "property") && isOf(parent, "properties"));
    }

    private static boolean isOf(Node node, String kind) {
        return node.tag().isCamunda() && node.kind().equals(kind);
    }

    /** The element itself is named where it has a name, else the one in which it stands. */
    private void refuse(Node parent, Node child) {
        Node named = child.id() == null ? named(parent) : child;
        if (child.tag().isBpmn() || child.tag().isCamunda()) {
            findings.at(loop(child) ? ModelRule.LOOP : ModelRule.ELEMENT, named, child.kind());
        } else {
            findings.at(
                    ModelRule.FOREIGN,
                    named,
                    child.kind() + " (" + shown(child.tag().namespace()) + ")");
        }
    }

    private static boolean loop(Node child) {
        return child.tag().isBpmn("standardLoopCharacteristics");
    }

    private static Node named(Node node) {
        Node parent = node.parent();
        return node.id() == null && parent != null ? named(parent) : node;
    }

    private void attributes(Node node) {
        node.attributes().forEach((attribute, value) -> {
            if (LANGUAGE.matcher(value).find()) {
                findings.at(ModelRule.EXPRESSION, named(node), shown(value));
            }
            if (!isAllowed(node, attribute, value)) {
                findings.at(rule(node, attribute), named(node), attributeName(attribute));
            }
        });
        if (LANGUAGE.matcher(node.text()).find()) {
            findings.at(ModelRule.EXPRESSION, named(node), shown(node.text()));
        }
        said(node);
    }

    private static ModelRule rule(Node node, String attribute) {
        return node.tag().isBpmn("multiInstanceLoopCharacteristics") && attribute.equals("isSequential")
                ? ModelRule.LOOP
                : ModelRule.ATTRIBUTE;
    }

    private static boolean isAllowed(Node node, String attribute, String value) {
        return node.tag().isCamunda()
                ? node.kind().equals("property") && PROPERTY_ATTRIBUTES.contains(attribute)
                : Allowed.attribute(node, attribute, value);
    }

    /** {@code camunda:class}, for the namespace is not what a reader looks for. */
    private static String attributeName(String attribute) {
        return attribute.replace("{" + Tag.CAMUNDA + "}", "camunda:");
    }

    private void said(Node node) {
        Set<String> names = new HashSet<>();
        Properties.of(node).forEach(one -> {
            String name = String.valueOf(one.attribute("name"));
            boolean mayBeSaid = Property.named(name)
                    .filter(property -> property.isSaidOf(node.kind()))
                    .isPresent();
            findings.check(mayBeSaid, ModelRule.PROPERTY, node, shown(name));
            findings.check(names.add(name.toLowerCase(Locale.ROOT)), ModelRule.PROPERTY_TWICE, node, shown(name));
        });
    }

    private static String shown(String text) {
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
    }
}
