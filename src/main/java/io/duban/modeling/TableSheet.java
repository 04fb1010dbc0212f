package io.duban.modeling;

import java.util.List;

/**
 * A decision table as it is shown, be it faulty or not.
 *
 * @param asked the inputs of its columns
 * @param answered its outputs
 */
public record TableSheet(List<String> asked, List<String> answered, List<Rule> rules) {

    /** A rule; its cells are in the order of the columns, and may be fewer where it is faulty. */
    public record Rule(String id, String description, List<String> cells) {

        public Rule {
            cells = List.copyOf(cells);
        }
    }

    public TableSheet {
        asked = List.copyOf(asked);
        answered = List.copyOf(answered);
        rules = List.copyOf(rules);
    }

    /** What a rule answers, in the order of the outputs; fewer where a cell is missing. */
    public List<String> answers(Rule rule) {
        int from = Math.min(asked.size(), rule.cells().size());
        return rule.cells()
                .subList(from, Math.min(from + answered.size(), rule.cells().size()));
    }

    static TableSheet of(byte[] text) {
        return TableElements.table(ModelElements.root(text))
                .map(table -> new TableSheet(
                        TableElements.asked(table),
                        TableElements.answered(table),
                        TableElements.of(table, "rule")
                                .map(rule -> new Rule(
                                        rule.getAttribute("id"),
                                        TableElements.description(rule),
                                        TableElements.cells(rule)))
                                .toList()))
                .orElseGet(() -> new TableSheet(List.of(), List.of(), List.of()));
    }
}
