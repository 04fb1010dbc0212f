package io.duban.modeling.checking;

import io.duban.modeling.vocabulary.OwnTable;
import io.duban.modeling.vocabulary.TableGround;
import io.duban.modeling.vocabulary.TableInput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the columns and the rules of a table, each cell by the column in which it stands. */
final class TableColumns {

    static final String FIRST = "FIRST";
    static final String UNIQUE = "UNIQUE";

    private final OwnTable own;
    private final Node table;
    private final Findings findings;
    private final List<TableInput> inputs = new ArrayList<>();
    private final List<String> outputs = new ArrayList<>();

    private TableColumns(OwnTable own, Node table, Findings findings) {
        this.own = own;
        this.table = table;
        this.findings = findings;
    }

    /** Empty where a column or a cell is not what it may be, which was found then. */
    static Optional<TableRead> read(OwnTable own, Node table, Findings findings) {
        TableColumns columns = new TableColumns(own, table, findings);
        int before = findings.all().size();
        columns.heads();
        if (findings.all().size() > before) {
            return Optional.empty();
        }
        List<TableRead.Row> rows = TableRead.rules(table).map(columns::row).toList();
        return findings.all().size() > before
                ? Optional.empty()
                : Optional.of(new TableRead(own, table, List.copyOf(columns.inputs), rows));
    }

    private void heads() {
        for (Node head : table.children()) {
            if (head.tag().isDmn("input")) {
                input(head);
            } else if (head.tag().isDmn("output")) {
                output(head);
            }
        }
        for (String missing : new TreeMap<>(own.outputs()).keySet()) {
            findings.check(outputs.contains(missing), ModelRule.COLUMN_MISSING, table, missing);
        }
    }

    private void input(Node head) {
        Node asked = head.children().stream()
                .filter(child -> child.tag().isDmn("inputExpression"))
                .findFirst()
                .orElse(head);
        String name = TableRead.written(asked);
        Optional<TableInput> input = own.input(name);
        if (input.isEmpty()) {
            findings.at(ModelRule.COLUMN_UNKNOWN, head, name);
            return;
        }
        TableInput known = input.get();
        findings.check(!inputs.contains(known), ModelRule.COLUMN_TWICE, head, name);
        findings.check(known.type().equals(asked.attribute("typeRef")), ModelRule.COLUMN_TYPE, head, known.type());
        inputs.add(known);
    }

    private void output(Node head) {
        String name = String.valueOf(head.name());
        findings.check(own.outputs().containsKey(name), ModelRule.COLUMN_UNKNOWN, head, name);
        findings.check(!outputs.contains(name), ModelRule.COLUMN_TWICE, head, name);
        findings.check("string".equals(head.attribute("typeRef")), ModelRule.COLUMN_TYPE, head, "string");
        outputs.add(name);
    }

    private TableRead.Row row(Node rule) {
        List<Node> asked = entries(rule, "inputEntry");
        List<Node> said = entries(rule, "outputEntry");
        findings.check(
                rule.children().stream()
                        .anyMatch(child -> child.tag().isDmn("description")
                                && !child.text().isEmpty()),
                ModelRule.RULE_UNNAMED,
                rule,
                TableRead.place(rule));
        if (asked.size() != inputs.size() || said.size() != outputs.size()) {
            findings.at(ModelRule.CELL_COUNT, rule, TableRead.label(rule));
            return new TableRead.Row(rule, List.of(), Map.of());
        }
        List<CellTest> cells = new ArrayList<>();
        for (int at = 0; at < asked.size(); at++) {
            cells.add(cell(rule, asked.get(at), inputs.get(at)));
        }
        Map<String, String> answers = answers(rule, said);
        founded(rule, cells, answers);
        return new TableRead.Row(rule, cells, answers);
    }

    private CellTest cell(Node rule, Node entry, TableInput input) {
        String text = TableRead.written(entry);
        Optional<CellTest> cell = CellTest.of(text, input, own);
        findings.check(
                cell.isPresent(), ModelRule.CELL, rule, TableRead.label(rule), new TableWord(input.name()), text);
        return cell.orElseGet(
                () -> Objects.requireNonNull(CellTest.of("", input, own).orElse(null)));
    }

    private Map<String, String> answers(Node rule, List<Node> said) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (int at = 0; at < said.size(); at++) {
            String output = outputs.get(at);
            String text = TableRead.written(said.get(at));
            String answer = text.replaceAll("^\"|\"$", "");
            boolean known = text.equals('"' + answer + '"')
                    && own.outputs().getOrDefault(output, List.of()).contains(answer);
            findings.check(known, ModelRule.OUTPUT_UNKNOWN, rule, TableRead.label(rule), new TableWord(output), text);
            answers.put(output, answer);
        }
        return answers;
    }

    /** What an answer tells has to be so wherever the rule holds. */
    private void founded(Node rule, List<CellTest> cells, Map<String, String> answers) {
        for (String answer : answers.values()) {
            TableGround ground = own.grounds().get(answer);
            if (ground == null) {
                continue;
            }
            TableInput input = own.input(ground.input()).orElseThrow();
            CellTest needed = CellTest.of(ground.holds(), input, own).orElseThrow();
            int column = inputs.indexOf(input);
            boolean holds = column >= 0 && TableValues.implies(cells.get(column), needed, input, own);
            findings.check(
                    holds,
                    ModelRule.OUTPUT_UNFOUNDED,
                    rule,
                    TableRead.label(rule),
                    new TableWord(answer),
                    new TableWord(input.name()));
        }
    }

    private static List<Node> entries(Node rule, String kind) {
        return rule.children().stream().filter(child -> child.tag().isDmn(kind)).toList();
    }
}
