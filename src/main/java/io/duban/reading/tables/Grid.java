package io.duban.reading.tables;

import io.duban.reading.document.Cell;
import io.duban.reading.document.Row;
import io.duban.reading.document.Table;
import io.duban.reading.vocabulary.Column;
import java.util.List;
import java.util.Optional;

/** The rows of a table with each cell told apart: by its column where row and heading agree, else by what it holds. */
public final class Grid {

    private final Columns columns;
    private final List<Row> rows;

    private Grid(Columns columns, List<Row> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** The grid of a table that divides tasks among units; empty for every other table. */
    public static Optional<Grid> of(Table table, Columns columns) {
        List<Row> below = table.rows().subList(columns.headings(), table.rows().size());
        return columns.tasks() ? Optional.of(new Grid(columns, below)) : Optional.empty();
    }

    /** Without headings that come again, as they do on every page. */
    public List<Row> rows() {
        return rows.stream().filter(row -> !isHeading(row)).toList();
    }

    private boolean isHeading(Row row) {
        boolean same = row.cells().size() == columns.guesses().size();
        for (int i = 0; same && i < row.cells().size(); i++) {
            String heading = columns.guesses().get(i).heading();
            String text = row.cells().get(i).text();
            same = heading.equals(text) || (!text.isBlank() && (heading.startsWith(text) || heading.endsWith(text)));
        }
        return same;
    }

    public boolean isNumbered() {
        return columns.meanings().contains(Column.NUMBER);
    }

    /** Whether columns tell who leads or who only cooperates. */
    public boolean isRanked() {
        return columns.meanings().contains(Column.LEAD) || columns.meanings().contains(Column.COOPERATE);
    }

    /** The cells of a row by what they hold; a merged cell counts for the first of its columns. */
    public RowCells cells(Row row) {
        RowCells cells = new RowCells();
        int missing = columns.guesses().size() - row.cells().size();
        int gap = missing == 0 ? 0 : gap(row, missing);
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            boolean merged = i > 0 && cell.equals(row.cells().get(i - 1));
            int at = i < gap ? i : i + missing;
            for (Cell part : merged ? List.<Cell>of() : parted(cell)) {
                take(
                        cells,
                        part,
                        gap < 0 ? Optional.empty() : columns.certain(at),
                        gap < 0 ? "" : columns.guesses().get(at).heading());
            }
        }
        return cells;
    }

    /**
     * The column from which on cells are missing in a row: the first, or that of the sections, where they were merged
     * with those above; the last, where blank ones were left out at its end. -1 where nobody can tell.
     */
    private int gap(Row row, int missing) {
        if (missing < 0 || row.cells().isEmpty()) {
            return -1;
        }
        if (isNumber(row, 0) && isNumbers(missing)) {
            return 0;
        }
        int section = columns.meanings().indexOf(Column.SECTION);
        if (missing == 1 && section > 0 && isNumber(row, section - 1) && fits(row, section, missing)) {
            return section;
        }
        int end = row.cells().size();
        return isNumber(row, 0) && isNumbers(0) && fits(row, end, missing) ? end : -1;
    }

    private boolean isNumbers(int column) {
        return columns.certain(column).filter(Column.NUMBER::equals).isPresent();
    }

    private static boolean isNumber(Row row, int at) {
        Cell cell = row.cells().get(at);
        return !cell.isBlank() && CellKinds.of(cell, false) == Column.NUMBER;
    }

    /** Whether units and limits stand where they are wanted when cells are missing from a column on. */
    private boolean fits(Row row, int gap, int missing) {
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            Column wanted = columns.certain(i < gap ? i : i + missing).orElse(Column.UNUSED);
            boolean units = !cell.isBlank() && CellKinds.of(cell, true) == Column.RESPONSIBLE;
            if (wanted.isUnits() ? !units && !cell.isBlank() : units && wanted == Column.LIMIT) {
                return false;
            }
        }
        return true;
    }

    private List<Cell> parted(Cell cell) {
        return columns.chosen() ? whole(cell) : MixedCells.parted(cell);
    }

    private static List<Cell> whole(Cell cell) {
        return cell.isBlank() ? List.of() : List.of(cell);
    }

    private void take(RowCells cells, Cell cell, Optional<Column> column, String heading) {
        Column byContent = CellKinds.of(cell, cells.has(Column.TASK));
        Column kind = columns.chosen() ? column.orElse(Column.UNUSED) : kind(cell, column, byContent);
        if (kind == Column.TASK && byContent == Column.CONTENT && column.isPresent()) {
            cells.prose(cell);
        } else if (kind == Column.TARGET) {
            cells.target(cell, heading);
        } else if (!kind.isIdle()) {
            cells.add(kind, cell);
        }
    }

    private static Column kind(Cell cell, Optional<Column> heading, Column byContent) {
        boolean units = heading.filter(Column.CONTENT::equals).isPresent() && byContent == Column.RESPONSIBLE;
        boolean prose = heading.filter(Column::isUnits).isPresent()
                && byContent == Column.CONTENT
                && cell.text().endsWith("。");
        return units || prose ? byContent : heading.orElse(byContent);
    }
}
