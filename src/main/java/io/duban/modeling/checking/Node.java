package io.duban.modeling.checking;

import io.duban.modeling.vocabulary.Property;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element of the file as it was read. */
final class Node {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private final String namespace;
    private final String kind;
    private final int line;
    private final @Nullable Node parent;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Node> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Node(String namespace, String kind, int line, @Nullable Node parent) {
        this.namespace = namespace;
        this.kind = kind;
        this.line = line;
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    void set(String attribute, String value) {
        attributes.put(attribute, value);
    }

    void append(String characters) {
        text.append(characters);
    }

    String namespace() {
        return namespace;
    }

    /** The name of the element without a prefix. */
    String kind() {
        return kind;
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

    boolean isBpmn() {
        return namespace.equals(BPMN);
    }

    boolean isBpmn(String name) {
        return isBpmn() && kind.equals(name);
    }

    boolean isDmn(String name) {
        return namespace.equals(DMN) && kind.equals(name);
    }

    List<Node> children() {
        return children;
    }

    Stream<Node> children(String name) {
        return children.stream().filter(child -> child.isBpmn(name));
    }

    Optional<Node> child(String name) {
        return children(name).findFirst();
    }

    /** The element and all below it, in the order of the file. */
    Stream<Node> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
    }

    /** The properties that it says of itself, as pairs of elements. */
    Stream<Node> said() {
        return children("extensionElements")
                .flatMap(extensions -> extensions.children.stream())
                .filter(child -> child.namespace.equals(CAMUNDA) && child.kind.equals("properties"))
                .flatMap(properties -> properties.children.stream())
                .filter(child -> child.namespace.equals(CAMUNDA) && child.kind.equals("property"));
    }

    Optional<String> said(Property property) {
        return said().filter(one -> property.fieldName().equals(one.attribute("name")))
                .map(one -> String.valueOf(one.attribute("value")))
                .findFirst();
    }

    /** In words: what it is called, else its id, else what it is. */
    String label() {
        String name = name();
        if (name != null && !name.isBlank()) {
            return "“" + name.strip().replaceAll("\\s+", " ") + "”";
        }
        String id = id();
        return id == null ? kind : id;
    }

    @Override
    public String toString() {
        return kind + " " + id();
    }
}
