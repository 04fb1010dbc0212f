package io.duban.modeling.checking;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a model, at one element.
 *
 * @param element the id of the element; null where it has none, or where the whole file is meant
 * @param name what the element is called in Chinese; null where it has no name
 * @param line of the file, from 1; 0 where none is meant
 * @param arguments of the text: first the element in words, then what the rule says more
 * @param run for the rules about the order of work: the elements in the order in which they are gone through until it
 *     goes wrong; else empty
 */
public record Finding(
        ModelRule rule,
        @Nullable String element,
        @Nullable String name,
        int line,
        List<Object> arguments,
        List<String> run) {

    public Finding {
        arguments = List.copyOf(arguments);
        run = List.copyOf(run);
    }

    public ModelRule.Severity severity() {
        return rule.severity();
    }

    public boolean isError() {
        return severity() == ModelRule.Severity.ERROR;
    }

    /** Of the file as a whole, at a line. */
    static Finding ofFile(ModelRule rule, int line, Object... arguments) {
        return new Finding(rule, null, null, line, withFirst("", arguments), List.of());
    }

    static Finding at(ModelRule rule, Node node, Object... arguments) {
        return new Finding(rule, node.id(), node.name(), node.line(), withFirst(label(node), arguments), List.of());
    }

    Finding after(List<String> elements) {
        return new Finding(rule, element, name, line, arguments, elements);
    }

    private static List<Object> withFirst(Object first, Object[] others) {
        List<Object> all = new ArrayList<>();
        all.add(first);
        all.addAll(List.of(others));
        return all;
    }

    /** In words: what an element is called, else its id, else what it is. */
    static String label(Node node) {
        String name = node.name();
        if (name != null && !name.isBlank()) {
            return "“" + name.strip().replaceAll("\\s+", " ") + "”";
        }
        String id = node.id();
        return id == null ? node.kind() : id;
    }
}
