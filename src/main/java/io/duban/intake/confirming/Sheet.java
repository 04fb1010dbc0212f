package io.duban.intake.confirming;

import io.duban.plan.PlanHead;
import io.duban.shared.Missing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The proposed plan as it stands: what it states about itself, and its rows in the order of the document.
 *
 * @param nextKey the key of the next row to be added
 */
public record Sheet(Top top, List<Row> rows, int nextKey) {

    /** The plan's head, the edition that changes whenever it does, and where it was read. */
    public record Top(int edition, PlanHead head, List<Mark> marks) {

        public Top {
            marks = List.copyOf(marks);
        }
    }

    public Sheet {
        rows = List.copyOf(rows);
    }

    public PlanHead head() {
        return top.head();
    }

    /** Throws {@link Missing} when there is none. */
    public Row row(int key) {
        return rows.stream().filter(row -> row.key() == key).findFirst().orElseThrow(() -> new Missing(key));
    }

    /** The rows that become items, in their order. */
    public List<Row> kept() {
        return rows.stream().filter(row -> !row.dropped()).toList();
    }

    Sheet with(Top other) {
        return new Sheet(other, rows, nextKey);
    }

    Sheet with(List<Row> others) {
        return new Sheet(top, others, nextKey);
    }

    Sheet replacing(Row changed) {
        return mapping(row -> row.key() == changed.key() ? changed : row);
    }

    Sheet mapping(UnaryOperator<Row> change) {
        return with(rows.stream().map(change).toList());
    }

    /** With a row more; its key must be {@link #nextKey}. */
    Sheet inserting(int at, Row row) {
        List<Row> more = new ArrayList<>(rows);
        more.add(at, row);
        return new Sheet(top, more, nextKey + 1);
    }
}
