package io.duban.intake.web;

import io.duban.intake.confirming.Doubt;
import io.duban.intake.confirming.Row;
import io.duban.intake.confirming.Sheet;
import io.duban.shared.UnitId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A page of a proposed plan's tasks.
 *
 * @param page counted from 1
 * @param all how many tasks there are, with those that were dropped
 * @param doubtful how many of all want an eye
 */
record SheetPage(List<RowView> rows, int page, int pages, int all, long doubtful) {

    static final int SIZE = 20;

    /** The page that is asked for, else that of the row that is to be seen, else the first. */
    static SheetPage of(Sheet sheet, Place place, Map<UnitId, String> names, TextLines lines) {
        List<Row> ordered = place.byDoubt() ? doubtfulFirst(sheet) : sheet.rows();
        int pages = Math.max(1, (ordered.size() + SIZE - 1) / SIZE);
        int wanted = Optional.ofNullable(place.page()).orElseGet(() -> pageOf(ordered, place));
        int page = Math.max(1, Math.min(wanted, pages));
        List<Row> kept = sheet.kept();
        List<RowView> rows = ordered.stream()
                .skip((page - 1L) * SIZE)
                .limit(SIZE)
                .map(row -> RowView.of(row, names, lines, next(row, kept)))
                .toList();
        long doubtful =
                ordered.stream().filter(row -> row.doubt() != Doubt.NONE).count();
        return new SheetPage(rows, page, pages, ordered.size(), doubtful);
    }

    private static int pageOf(List<Row> ordered, Place place) {
        return IntStream.range(0, ordered.size())
                                .filter(at ->
                                        place.row() != null && ordered.get(at).key() == place.row())
                                .findFirst()
                                .orElse(0)
                        / SIZE
                + 1;
    }

    private static @Nullable Row next(Row row, List<Row> kept) {
        int at = kept.indexOf(row);
        return at < 0 || at + 1 == kept.size() ? null : kept.get(at + 1);
    }

    private static List<Row> doubtfulFirst(Sheet sheet) {
        return sheet.rows().stream()
                .sorted(Comparator.comparing(Row::doubt).reversed().thenComparing(Row::dropped))
                .toList();
    }
}
