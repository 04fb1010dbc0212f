package io.duban.modeling.checking;

import io.duban.modeling.vocabulary.OwnTable;
import io.duban.modeling.vocabulary.TableInput;
import io.duban.modeling.vocabulary.TableLimit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The values among which a table can tell a difference: cells compare with bounds only, so that one value at each bound
 * and one on either side of it stand for all.
 */
final class TableValues {

    /** Tables that compare limits with very many numbers are given up. */
    static final int MOST_WAYS = 20_000;

    private TableValues() {}

    /** Of an input, by these cells of its column; the calmest first, which is null where it may be missing. */
    static List<@Nullable Integer> of(TableInput input, Collection<CellTest> cells, Map<String, Integer> limits) {
        SortedSet<Integer> values = new TreeSet<>(List.of(input.least(), input.most()));
        cells.stream().flatMap(CellTest::bounds).map(bound -> bound.by(limits)).forEach(bound -> {
            for (int near = bound - 1; near <= bound + 1; near++) {
                if (near >= input.least() && near <= input.most()) {
                    values.add(near);
                }
            }
        });
        List<@Nullable Integer> all = new ArrayList<>();
        if (input.mayBeMissing()) {
            all.add(null);
        }
        values.stream().sorted(Comparator.comparing(Math::abs)).forEach(all::add);
        return all;
    }

    /**
     * Every way in which the limits that cells name can lie to each other and to the numbers beside them; one more than
     * {@link #MOST_WAYS} where there are too many.
     */
    static List<Map<String, Integer>> limits(TableRead table) {
        List<Map<String, Integer>> ways = new ArrayList<>();
        ways.add(Map.of());
        for (TableLimit limit : table.own().limits()) {
            SortedSet<Integer> values = values(limit, table);
            if (!values.isEmpty()) {
                values.add(limit.usual());
                ways = ways.stream()
                        .flatMap(way -> values.stream()
                                .sorted(Comparator.comparing(value -> Math.abs(value - limit.usual())))
                                .filter(value -> limit.notBelow() == null
                                        || value >= way.getOrDefault(limit.notBelow(), limit.least()))
                                .map(value -> with(way, limit.name(), value)))
                        .limit(MOST_WAYS + 1L)
                        .toList();
            }
        }
        return ways;
    }

    /** Whether whatever the one cell holds for, the other one holds for as well. */
    static boolean implies(CellTest one, CellTest other, TableInput input, OwnTable own) {
        List<Map<String, Integer>> extremes = List.of(ofAll(own, true), ofAll(own, false));
        return extremes.stream().allMatch(limits -> of(input, List.of(one, other), limits).stream()
                .filter(value -> one.holds(value, limits))
                .allMatch(value -> other.holds(value, limits)));
    }

    private static Map<String, Integer> ofAll(OwnTable own, boolean least) {
        Map<String, Integer> limits = new LinkedHashMap<>();
        own.limits().forEach(limit -> limits.put(limit.name(), least ? limit.least() : limit.most()));
        return limits;
    }

    private static Map<String, Integer> with(Map<String, Integer> way, String limit, int value) {
        Map<String, Integer> more = new LinkedHashMap<>(way);
        more.put(limit, value);
        return more;
    }

    /** Those of a limit that the table names; empty where it does not. */
    private static SortedSet<Integer> values(TableLimit limit, TableRead table) {
        SortedSet<Integer> values = new TreeSet<>();
        for (int column = 0; column < table.columns().size(); column++) {
            int at = column;
            List<CellTest.Bound> bounds = table.rows().stream()
                    .flatMap(row -> row.cells().get(at).bounds())
                    .toList();
            if (bounds.stream().anyMatch(bound -> limit.name().equals(bound.limit()))) {
                values.addAll(List.of(limit.least(), limit.least() + 1, limit.least() + 2, limit.most()));
                bounds.stream().filter(bound -> bound.limit() == null).forEach(bound -> {
                    for (int near = bound.number() - 2; near <= bound.number() + 2; near++) {
                        values.add(near);
                    }
                });
            }
        }
        values.removeIf(value -> value < limit.least() || value > limit.most());
        return values;
    }
}
