package io.duban.modeling.checking;

import io.duban.modeling.vocabulary.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element of the file as it was read. */
final class Node {

    private final Tag tag;
    private final int line;
    private final @Nullable Node parent;
    private final Map<String, String> attributes;
    private final List<Node> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** With attributes of other namespaces under {@code {namespace}name}. */
    Node(Tag tag, int line, @Nullable Node parent, Map<String, String> attributes) {
        this.tag = tag;
        this.line = line;
        this.parent = parent;
        this.attributes = attributes;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    void append(String characters) {
        text.append(characters);
    }

    Tag tag() {
        return tag;
    }

    String kind() {
        return tag.kind();
    }

    int line() {
        return line;
    }

    @Nullable
    Node parent() {
        return parent;
    }

    /** Those of other namespaces are called {@code {namespace}name}. */
    Map<String, String> attributes() {
        return attributes;
    }

    @Nullable
    String attribute(String name) {
        return attributes.get(name);
    }

    String text() {
        return text.toString().strip();
    }

    @Nullable
    String id() {
        return attributes.get("id");
    }

    @Nullable
    String name() {
        return attributes.get("name");
    }

    List<Node> children() {
        return children;
    }

    Stream<Node> children(String name) {
        return children.stream().filter(child -> child.tag.isBpmn(name));
    }

    Optional<Node> child(String name) {
        return children(name).findFirst();
    }

    /** The element and all below it, in the order of the file. */
    Stream<Node> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
    }

    /** What it says of itself under the property. */
    Optional<String> said(Property property) {
        return Properties.of(this)
                .filter(one -> property.fieldName().equals(one.attribute("name")))
                .map(one -> String.valueOf(one.attribute("value")))
                .findFirst();
    }
}
