package io.duban.modeling.checking;

import io.duban.modeling.vocabulary.OwnTable;
import io.duban.modeling.vocabulary.TableInput;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A decision table as it was read: the inputs of its columns, and its rules with what each cell says, in the order of
 * the columns.
 */
record TableRead(OwnTable own, Node table, List<TableInput> columns, List<Row> rows) {

    /** A rule of the table. */
    record Row(Node node, List<CellTest> cells, Map<String, String> answers) {}

    boolean isFirstThatHolds() {
        return TableColumns.FIRST.equals(table.attribute("hitPolicy"));
    }

    /** What a rule is called: what is said of it, else its place. */
    static String label(Node rule) {
        return rule.children().stream()
                .filter(child -> child.tag().isDmn("description"))
                .map(Node::text)
                .filter(text -> !text.isEmpty())
                .map(text -> "“" + text + "”")
                .findFirst()
                .orElseGet(() -> String.valueOf(place(rule)));
    }

    /** From 1 on. */
    static int place(Node rule) {
        return rules(Objects.requireNonNull(rule.parent())).toList().indexOf(rule) + 1;
    }

    static Stream<Node> rules(Node table) {
        return table.children().stream().filter(child -> child.tag().isDmn("rule"));
    }

    static String written(Node holder) {
        return Optional.of(holder).stream()
                .flatMap(node -> node.children().stream())
                .filter(child -> child.tag().isDmn("text"))
                .map(Node::text)
                .findFirst()
                .orElse("");
    }
}
