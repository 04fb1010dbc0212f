package io.duban.modeling.checking;

import io.duban.modeling.vocabulary.TableInput;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which rules answer to what: goes through all that a table can be asked, column by column, with the set of rules that
 * still hold. Where another way has come to the same column with the same set, what follows is known.
 */
final class TableCover {

    /** A table of a hundred rules with a bound of its own in each cell stays below it by far. */
    private static final int MOST = 2_000_000;

    private final TableRead table;
    private final Map<Integer, TableExample> reached = new HashMap<>();
    private final Map<Integer, Hidden> hidden = new HashMap<>();
    private final Map<List<Integer>, TableExample> together = new LinkedHashMap<>();
    private @Nullable TableExample gap;
    private int steps;

    /** Where a rule holds and an earlier one answers, with so many that hold. */
    record Hidden(int by, int holding, TableExample example) {}

    private TableCover(TableRead table) {
        this.table = table;
    }

    static void check(TableRead table, Findings findings) {
        TableCover cover = new TableCover(table);
        List<Map<String, Integer>> ways = TableValues.limits(table);
        for (int way = 0; way < ways.size() && !cover.isTooMuch(ways); way++) {
            cover.goThrough(ways.get(way));
        }
        if (cover.isTooMuch(ways)) {
            findings.at(ModelRule.TABLE_GIVEN_UP, table.table());
        } else {
            cover.tell(findings);
        }
    }

    private boolean isTooMuch(List<?> ways) {
        return steps > MOST || ways.size() > TableValues.MOST_WAYS;
    }

    /** A set of rules that hold by a value of a column. */
    private record Choice(@Nullable Object value, BitSet holds) {}

    private void goThrough(Map<String, Integer> limits) {
        List<List<Choice>> choices = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            choices.add(choices(column, limits));
        }
        BitSet all = new BitSet();
        all.set(0, table.rows().size());
        new Way(choices, limits).on(0, all);
    }

    private List<Choice> choices(int column, Map<String, Integer> limits) {
        TableInput input = table.columns().get(column);
        List<CellTest> cells =
                table.rows().stream().map(row -> row.cells().get(column)).toList();
        Map<BitSet, Choice> different = new LinkedHashMap<>();
        for (Integer value : TableValues.of(input, cells, limits)) {
            BitSet holds = new BitSet();
            for (int row = 0; row < cells.size(); row++) {
                holds.set(row, cells.get(row).holds(value, limits));
            }
            Object shown = value == null || input.isNumber() ? value : (Object) (value == 1);
            different.putIfAbsent(holds, new Choice(shown, holds));
        }
        return List.copyOf(different.values());
    }

    /** By one way in which the limits lie. */
    private final class Way {

        private final List<List<Choice>> choices;
        private final Map<String, Integer> limits;
        private final List<Set<BitSet>> seen = new ArrayList<>();
        private final List<@Nullable Object> values = new ArrayList<>();

        Way(List<List<Choice>> choices, Map<String, Integer> limits) {
            this.choices = choices;
            this.limits = limits;
            choices.forEach(column -> seen.add(new HashSet<>()));
        }

        void on(int column, BitSet holding) {
            steps++;
            if (column == choices.size()) {
                arrived(holding);
                return;
            }
            if (steps > MOST || !seen.get(column).add(holding)) {
                return;
            }
            for (Choice choice : choices.get(column)) {
                BitSet still = (BitSet) holding.clone();
                still.and(choice.holds());
                values.add(choice.value());
                on(column + 1, still);
                values.remove(values.size() - 1);
            }
        }

        private void arrived(BitSet holding) {
            int first = holding.nextSetBit(0);
            if (first < 0) {
                gap = gap == null ? example() : gap;
                return;
            }
            reached.computeIfAbsent(first, any -> example());
            for (int row = holding.nextSetBit(first + 1); row >= 0; row = holding.nextSetBit(row + 1)) {
                Hidden known = hidden.get(row);
                if (known == null || known.holding() > holding.cardinality()) {
                    hidden.put(row, new Hidden(first, holding.cardinality(), example()));
                }
                together.computeIfAbsent(List.of(first, row), any -> example());
            }
        }

        private TableExample example() {
            Map<String, @Nullable Object> inputs = new LinkedHashMap<>();
            for (int column = 0; column < choices.size(); column++) {
                inputs.put(table.columns().get(column).name(), values.get(column));
            }
            return new TableExample(inputs, limits);
        }
    }

    private void tell(Findings findings) {
        if (gap != null) {
            findings.at(ModelRule.RULES_GAP, table.table(), gap);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            Hidden behind = hidden.get(row);
            if (reached.containsKey(row)) {
                continue;
            }
            if (behind == null) {
                findings.at(ModelRule.RULE_IMPOSSIBLE, rule(row), label(row));
            } else if (table.isFirstThatHolds()) {
                findings.at(ModelRule.RULE_UNREACHABLE, rule(row), label(row), label(behind.by()), behind.example());
            }
        }
        if (!table.isFirstThatHolds()) {
            together.forEach((pair, example) -> findings.at(
                    ModelRule.RULES_OVERLAP, rule(pair.get(1)), label(pair.get(0)), label(pair.get(1)), example));
        }
    }

    private Node rule(int row) {
        return table.rows().get(row).node();
    }

    private String label(int row) {
        return TableRead.label(rule(row));
    }
}
