package io.duban.intake.confirming;

import io.duban.intake.confirming.Sheet.Top;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has to be put back to undo a correction.
 *
 * @param top as it was; null when it did not change
 * @param rows those that were changed or taken out, as they were
 * @param added the keys of those that were put in
 * @param order the keys of all rows as they stood; empty where none was moved
 */
public record Delta(@Nullable Top top, List<Placed> rows, List<Integer> added, List<Integer> order) {

    /** A row and where it stood. */
    public record Placed(int at, Row row) {}

    public Delta {
        rows = List.copyOf(rows);
        added = List.copyOf(added);
        order = List.copyOf(order);
    }

    static Delta between(Sheet before, Sheet after) {
        Map<Integer, Row> now = new HashMap<>();
        after.rows().forEach(row -> now.put(row.key(), row));
        List<Placed> changed = new ArrayList<>();
        for (int at = 0; at < before.rows().size(); at++) {
            Row row = before.rows().get(at);
            if (!row.equals(now.remove(row.key()))) {
                changed.add(new Placed(at, row));
            }
        }
        boolean sameTop = before.top().equals(after.top());
        return new Delta(sameTop ? null : before.top(), changed, List.copyOf(now.keySet()), order(before, after));
    }

    private static List<Integer> order(Sheet before, Sheet after) {
        List<Integer> was = keys(before);
        List<Integer> is = keys(after);
        List<Integer> stayed = was.stream().filter(is::contains).toList();
        List<Integer> common = is.stream().filter(was::contains).toList();
        return stayed.equals(common) ? List.of() : was;
    }

    private static List<Integer> keys(Sheet sheet) {
        return sheet.rows().stream().map(Row::key).toList();
    }

    boolean isEmpty() {
        return top == null && rows.isEmpty() && added.isEmpty() && order.isEmpty();
    }

    /** Only the latest correction fits: places are those before it. */
    Sheet undoneIn(Sheet after) {
        Set<Integer> gone = new HashSet<>(added);
        rows.forEach(placed -> gone.add(placed.row().key()));
        List<Row> standing = new ArrayList<>(after.rows());
        standing.removeIf(row -> gone.contains(row.key()));
        rows.forEach(placed -> standing.add(placed.at(), placed.row()));
        if (!order.isEmpty()) {
            standing.sort(Comparator.comparing(row -> order.indexOf(row.key())));
        }
        return after.with(standing).with(top == null ? after.top() : top);
    }
}
