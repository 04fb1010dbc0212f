package io.duban.intake.reading.tables;

import io.duban.intake.reading.document.Cell;
import io.duban.intake.reading.document.Paragraph;
import io.duban.intake.reading.document.Row;
import io.duban.intake.reading.document.Table;
import io.duban.intake.reading.limits.TimeLimits;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rows of a table with each cell told apart: by its column where row and heading agree, else by what it holds. */
final class Grid {

    private static final Pattern DIGITS = Pattern.compile("^[（(]?\\d{1,3}[）)]?[.．、]?$");
    private static final int LOOKED_AT = 4;
    private static final int LONGEST_TITLE = 40;

    private final List<Optional<Column>> columns;
    private final List<Row> rows;

    private Grid(List<Optional<Column>> columns, List<Row> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** The grid of a table that divides tasks among units; empty for every other table. */
    static Optional<Grid> of(Table table) {
        for (int i = 0; i < Math.min(LOOKED_AT, table.rows().size()); i++) {
            List<Optional<Column>> columns = table.rows().get(i).cells().stream()
                    .map(cell -> Column.of(cell.text()))
                    .toList();
            long known = columns.stream().filter(Optional::isPresent).count();
            boolean units = columns.stream()
                    .anyMatch(column -> column.filter(Column::isUnits).isPresent());
            if (known > 1 && units) {
                List<Row> rows = table.rows().subList(i + 1, table.rows().size());
                return Optional.of(new Grid(columns, rows));
            }
        }
        return Optional.empty();
    }

    List<Row> rows() {
        return rows;
    }

    /** The cells of a row by what they hold. */
    Map<Column, List<Cell>> kinds(Row row) {
        Map<Column, List<Cell>> kinds = new EnumMap<>(Column.class);
        boolean aligned = row.cells().size() == columns.size();
        for (int i = 0; i < row.cells().size(); i++) {
            for (Cell cell : MixedCells.parted(row.cells().get(i))) {
                Column column = kind(cell, aligned ? columns.get(i) : Optional.empty(), kinds.containsKey(Column.TASK));
                kinds.computeIfAbsent(column, any -> new ArrayList<>()).add(cell);
            }
        }
        return kinds;
    }

    private static Column kind(Cell cell, Optional<Column> heading, boolean titled) {
        Column byContent = byContent(cell, titled);
        boolean text = heading.filter(Column.TASK::equals).isPresent() && byContent == Column.CONTENT;
        boolean units = heading.filter(Column.CONTENT::equals).isPresent() && byContent == Column.RESPONSIBLE;
        boolean prose = heading.filter(Column::isUnits).isPresent()
                && byContent == Column.CONTENT
                && cell.text().endsWith("。");
        return text || units || prose ? byContent : heading.orElse(byContent);
    }

    private static Column byContent(Cell cell, boolean titled) {
        String text = cell.text();
        Paragraph first = cell.paragraphs().get(0);
        if (DIGITS.matcher(text).find()) {
            return Column.NUMBER;
        }
        if (TimeLimits.isLimit(first.text())) {
            return Column.LIMIT;
        }
        if (UnitCells.holdsUnits(first)) {
            return Column.RESPONSIBLE;
        }
        boolean title = text.length() <= LONGEST_TITLE && text.indexOf('。') < 0 && !titled;
        return title ? Column.TASK : Column.CONTENT;
    }
}
