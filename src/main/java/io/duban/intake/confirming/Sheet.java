package io.duban.intake.confirming;

import io.duban.plan.Goal;
import io.duban.plan.PlanHead;
import io.duban.plan.PlanId;
import io.duban.reading.Proposal.ProposedTable;
import io.duban.reading.document.Remark;
import io.duban.shared.Missing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The proposed plan as it stands: what it states about itself, and its rows in the order of the document.
 *
 * @param nextKey the key of the next row to be added
 */
public record Sheet(Top top, List<Row> rows, int nextKey) {

    /**
     * What the document says of the whole plan.
     *
     * @param edition changes whenever any of it does
     * @param editionOf the plan of which the document is a new edition; null for a plan of its own
     * @param marks where it was read
     * @param tables what the columns of its tables are taken for
     */
    public record Top(
            int edition,
            PlanHead head,
            List<Goal> goals,
            List<Duty> duties,
            @Nullable PlanId editionOf,
            List<Mark> marks,
            List<ProposedTable> tables,
            List<Remark> remarks) {

        /** Sheets that were kept before tables were told apart have none. */
        public Top {
            goals = List.copyOf(goals);
            duties = List.copyOf(duties);
            marks = List.copyOf(marks);
            tables = List.copyOf(Objects.requireNonNullElse(tables, List.of()));
            remarks = List.copyOf(Objects.requireNonNullElse(remarks, List.of()));
        }

        Top with(int edition, PlanHead head) {
            return new Top(edition, head, goals, duties, editionOf, marks, tables, remarks);
        }

        /** With goals that a person has looked at. */
        Top with(int edition, List<Goal> goals) {
            List<Mark> looked = marks.stream()
                    .map(mark -> mark.aspect() == Aspect.TARGET ? mark.asChecked() : mark)
                    .toList();
            return new Top(edition, head, goals, duties, editionOf, looked, tables, remarks);
        }

        Top choosing(int edition, List<Duty> duties) {
            return new Top(edition, head, goals, duties, editionOf, marks, tables, remarks);
        }

        Top asEditionOf(int edition, @Nullable PlanId plan) {
            return new Top(edition, head, goals, duties, plan, marks, tables, remarks);
        }

        /** With tables whose columns a person has chosen. */
        Top reading(int edition, List<ProposedTable> others) {
            return new Top(edition, head, goals, duties, editionOf, marks, others, remarks);
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

    /** With other rows in the place of these, where the first of them stands; new ones take keys from the next on. */
    Sheet replacing(Collection<Integer> gone, List<Row> now) {
        List<Row> others = new ArrayList<>(rows);
        int at = place(rows.stream()
                .filter(row -> gone.contains(row.key()))
                .findFirst()
                .orElseThrow());
        others.addAll(at, now);
        others.removeIf(row -> gone.contains(row.key()) && !now.contains(row));
        int next = now.stream().mapToInt(row -> row.key() + 1).max().orElse(nextKey);
        return new Sheet(top, others, Math.max(nextKey, next));
    }

    /** With the row at another place; beyond either end it stands at that end. */
    Sheet moving(Row row, int to) {
        List<Row> others = new ArrayList<>(rows);
        others.remove(row);
        others.add(Math.max(0, Math.min(to, others.size())), row);
        return with(others);
    }

    /** Counted from 0. */
    public int place(Row row) {
        return rows.indexOf(row);
    }
}
