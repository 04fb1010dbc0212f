package io.duban.intake.internal;

import io.duban.intake.Finding;
import io.duban.reading.workbook.CellValue;
import io.duban.reading.workbook.Grid;
import io.duban.reading.workbook.Grid.Area;
import io.duban.reading.workbook.Grid.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A sheet with headings: found in its first lines by what they say, in whatever order the columns stand. */
final class Table {

    private static final int HEADING_WITHIN = 10;
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?(?:目标|目标值)?");

    private final Grid grid;
    private final Map<String, Integer> columns;
    private final List<Line> rows;

    private Table(Grid grid, Map<String, Integer> columns, List<Line> rows) {
        this.grid = grid;
        this.columns = columns;
        this.rows = rows;
    }

    /** Empty, with the reason among the findings, when the headings are not there. */
    static Optional<Table> of(Grid grid, List<String> wanted, List<String> required, List<Finding> findings) {
        List<Line> lines = grid.lines();
        for (int i = 0; i < Math.min(HEADING_WITHIN, lines.size()); i++) {
            Map<String, Integer> columns = headings(grid, lines.get(i), wanted, null);
            if (columns.keySet().containsAll(required)) {
                headings(grid, lines.get(i), wanted, findings);
                List<Line> rows = lines.subList(i + 1, lines.size());
                noteMerged(grid, lines.get(i).row(), findings);
                return Optional.of(new Table(grid, columns, rows));
            }
        }
        findings.add(Finding.at(Finding.Kind.HEADER_MISSING, grid.name(), String.join("、", required)));
        return Optional.empty();
    }

    List<Line> rows() {
        return rows;
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    @Nullable
    CellValue cell(Line line, String column) {
        Integer at = columns.get(column);
        return at == null ? null : line.cells().get(at);
    }

    String place(Line line, String column) {
        return grid.place(line.row(), columns.getOrDefault(column, 0));
    }

    /** The columns that are headed by a year, by their headings. */
    Map<String, Integer> years() {
        Map<String, Integer> years = new HashMap<>();
        for (String heading : columns.keySet()) {
            year(heading).ifPresent(year -> years.put(heading, year));
        }
        return years;
    }

    private static Optional<Integer> year(String heading) {
        Matcher found = YEAR.matcher(heading);
        return found.matches() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
    }

    private static Map<String, Integer> headings(
            Grid grid, Line line, List<String> wanted, @Nullable List<Finding> findings) {
        Map<String, Integer> columns = new HashMap<>();
        for (Map.Entry<Integer, CellValue> cell : line.cells().entrySet()) {
            String typed = TargetCells.narrow(cell.getValue().text());
            String heading = wanted.contains(typed) ? typed : WorkbookWords.ALIASES.getOrDefault(typed, typed);
            heading = year(heading).map(year -> year + "年").orElse(heading);
            boolean known = wanted.contains(heading) || year(heading).isPresent();
            Finding.Kind problem = known ? Finding.Kind.COLUMN_TWICE : Finding.Kind.COLUMN_IGNORED;
            boolean first = !known || columns.putIfAbsent(heading, cell.getKey()) == null;
            if (findings != null && (!known || !first) && !heading.isEmpty()) {
                findings.add(Finding.at(problem, grid.place(line.row(), cell.getKey()), heading));
            }
        }
        return columns;
    }

    private static void noteMerged(Grid grid, int headingRow, List<Finding> findings) {
        List<Area> areas = new ArrayList<>(grid.merged());
        areas.removeIf(area -> area.lastRow() <= headingRow);
        for (Area area : areas) {
            String last = Grid.letters(area.lastColumn()) + area.lastRow();
            findings.add(Finding.at(Finding.Kind.MERGED, grid.place(area.firstRow(), area.firstColumn()) + ":" + last));
        }
    }
}
