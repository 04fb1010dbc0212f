package io.duban.modeling.checking;

import java.util.stream.Stream;

/** The pairs of name and value that an element of a model says of itself. */
final class Properties {

    private Properties() {}

    static Stream<Node> of(Node node) {
        return node.children("extensionElements")
                .flatMap(extensions -> extensions.children().stream())
                .filter(child -> child.tag().isCamunda("properties"))
                .flatMap(properties -> properties.children().stream())
                .filter(child -> child.tag().isCamunda("property"));
    }
}
