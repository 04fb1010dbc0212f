package io.duban.roster.internal;

import io.duban.reading.workbook.CellValue;
import io.duban.reading.workbook.Grid;
import io.duban.reading.workbook.Grid.Line;
import io.duban.roster.Remark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A sheet of units or of people: known by its headings, in whatever order they stand and whatever it is called. */
final class RosterTable {

    private static final int HEADING_WITHIN = 10;

    private final Grid grid;
    private final boolean ofUnits;
    private final int headingRow;
    private final Map<String, Integer> columns;
    private final List<Line> rows;

    private RosterTable(Grid grid, boolean ofUnits, int heading) {
        this.grid = grid;
        this.ofUnits = ofUnits;
        Line line = grid.lines().get(heading);
        this.headingRow = line.row();
        this.columns = columns(line, ofUnits);
        this.rows = grid.lines().subList(heading + 1, grid.lines().size());
    }

    /** Empty for a sheet that is about something else. */
    static Optional<RosterTable> of(Grid grid) {
        for (int at = 0; at < Math.min(HEADING_WITHIN, grid.lines().size()); at++) {
            Line line = grid.lines().get(at);
            Map<String, Integer> people = columns(line, false);
            if (people.containsKey("account") && people.size() > 1) {
                return Optional.of(new RosterTable(grid, false, at));
            }
            Map<String, Integer> units = columns(line, true);
            boolean alone = line.cells().size() == 1;
            // “Name” is a heading of both, told apart by what stands beside it; 姓名 is one of people.
            boolean named = units.containsKey("name")
                    && (!people.containsKey("name") || units.get("name").equals(people.get("name")));
            if (named && (units.size() > 1 || alone)) {
                return Optional.of(new RosterTable(grid, true, at));
            }
        }
        return Optional.empty();
    }

    private static Map<String, Integer> columns(Line line, boolean ofUnits) {
        Function<String, Optional<String>> fields = ofUnits ? RosterWords::unitField : RosterWords::personField;
        Map<String, Integer> columns = new HashMap<>();
        line.cells().forEach((column, cell) -> fields.apply(cell.text())
                .ifPresent(field -> columns.putIfAbsent(field, column)));
        return columns;
    }

    boolean isOfUnits() {
        return ofUnits;
    }

    Grid grid() {
        return grid;
    }

    int headingRow() {
        return headingRow;
    }

    List<Line> rows() {
        return rows;
    }

    @Nullable
    CellValue cell(Line line, String field) {
        Integer at = columns.get(field);
        return at == null ? null : line.cells().get(at);
    }

    /** Whether a row says anything in the columns that are read. */
    boolean says(Line line) {
        return columns.values().stream().anyMatch(line.cells()::containsKey);
    }

    String place(Line line, String field) {
        Integer at = columns.get(field);
        return at == null ? grid.name() + "!" + line.row() : grid.place(line.row(), at);
    }

    /** What is left out, read twice or not understood of the sheet as a whole. */
    void remark(List<Remark> remarks) {
        if (grid.cutOff()) {
            remarks.add(Remark.error(
                    grid.name(), "intake.finding.TOO_MANY_ROWS", grid.lines().size()));
        }
        grid.struck().forEach(cell -> warn(remarks, cell, "intake.finding.STRUCK_OUT"));
        grid.leftOut().unseen().forEach(cell -> warn(remarks, cell, "intake.finding.UNSEEN"));
        grid.lines().stream()
                .filter(Line::hidden)
                .forEach(line -> warn(remarks, String.valueOf(line.row()), "intake.finding.HIDDEN_ROW"));
        grid.merged().stream()
                .filter(area -> area.lastRow() > headingRow)
                .forEach(area ->
                        warn(remarks, Grid.letters(area.firstColumn()) + area.firstRow(), "intake.finding.MERGED"));
        headings(remarks);
    }

    private void headings(List<Remark> remarks) {
        Line line = grid.lines().stream()
                .filter(one -> one.row() == headingRow)
                .findFirst()
                .orElseThrow();
        line.cells().forEach((column, cell) -> {
            String place = grid.place(headingRow, column);
            Optional<String> field =
                    ofUnits ? RosterWords.unitField(cell.text()) : RosterWords.personField(cell.text());
            if (field.isEmpty() && !cell.text().isBlank()) {
                remarks.add(Remark.warning(place, "intake.finding.COLUMN_IGNORED", cell.text()));
            } else if (field.isPresent() && !column.equals(columns.get(field.get()))) {
                remarks.add(Remark.error(place, "intake.finding.COLUMN_TWICE", cell.text()));
            }
        });
    }

    private void warn(List<Remark> remarks, String cell, String key) {
        remarks.add(Remark.warning(grid.name() + "!" + cell, key));
    }
}
