package io.duban.intake.confirming;

import io.duban.plan.ProposedItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of a sheet when a table is read another way: what is read the same stays as people have corrected it,
 * what is not read any more goes, what is read now comes.
 *
 * @param gone the rows that go
 * @param lost those of them that a person had corrected or checked
 */
record RereadSheet(Sheet sheet, List<Row> gone, List<Row> lost) {

    /** What was read at one place, without numbers: they count on when others come or go. */
    private record Read(List<Mark> marks, ProposedItem item) {

        static Read of(Row row) {
            return new Read(row.marks(), row.item().withNumber(""));
        }
    }

    /**
     * The rows of a sheet after a new reading.
     *
     * @param before what was read by the columns as they were, without any correction
     * @param after what is read by the columns as they are now
     */
    static RereadSheet of(Sheet current, Sheet before, Sheet after, int edition) {
        List<Row> replaced = without(before.rows(), after.rows());
        List<Row> come = without(after.rows(), before.rows());
        List<Row> gone = current.rows().stream()
                .filter(row -> origin(row, replaced).isPresent())
                .toList();
        List<Row> lost = gone.stream()
                .filter(row -> isTouched(row, origin(row, replaced).orElseThrow()))
                .toList();
        List<Row> rows = new ArrayList<>(current.rows());
        rows.removeAll(gone);
        int next = current.nextKey();
        for (Row row : come) {
            rows.add(place(rows, row), keyed(row, next++, edition, rows));
        }
        Sheet.Top top = current.top().reading(edition, after.top().tables());
        return new RereadSheet(new Sheet(top, rows, next), gone, lost);
    }

    private static List<Row> without(List<Row> rows, List<Row> others) {
        Set<Read> known = new HashSet<>(others.stream().map(Read::of).toList());
        return rows.stream().filter(row -> !known.contains(Read.of(row))).toList();
    }

    /** What a row was made of: its words stand where those of the other stood. */
    private static Optional<Row> origin(Row row, Collection<Row> read) {
        return start(row).flatMap(start -> read.stream()
                .filter(one -> one.marks().stream().anyMatch(mark -> isOfTask(mark) && holds(mark, start)))
                .findFirst());
    }

    private static boolean holds(Mark mark, int place) {
        return mark.start() == place || (mark.start() < place && place < mark.end());
    }

    private static boolean isTouched(Row row, Row read) {
        return row.checked()
                || row.dropped()
                || !row.item().withNumber("").equals(read.item().withNumber(""))
                || !row.unmatched().equals(read.unmatched());
    }

    private static Optional<Integer> start(Row row) {
        return row.marks().stream()
                .filter(RereadSheet::isOfTask)
                .map(Mark::start)
                .findFirst();
    }

    private static boolean isOfTask(Mark mark) {
        return mark.aspect() == Aspect.TITLE || mark.aspect() == Aspect.TEXT;
    }

    private static int place(List<Row> rows, Row row) {
        int from = start(row).orElse(Integer.MAX_VALUE);
        for (int i = 0; i < rows.size(); i++) {
            if (start(rows.get(i)).filter(other -> other > from).isPresent()) {
                return i;
            }
        }
        return rows.size();
    }

    /** A number that another row has is not given twice. */
    private static Row keyed(Row row, int key, int edition, List<Row> others) {
        boolean taken = others.stream()
                .anyMatch(other -> other.item().number().equals(row.item().number()));
        ProposedItem item = taken ? row.item().withNumber(String.valueOf(key)) : row.item();
        return new Row(key, edition, item, row.unmatched(), row.marks(), row.parts(), false, false);
    }
}
