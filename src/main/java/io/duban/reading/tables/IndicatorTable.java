package io.duban.reading.tables;

import io.duban.reading.characters.Digits;
import io.duban.reading.characters.Spacing;
import io.duban.reading.document.Cell;
import io.duban.reading.document.Row;
import io.duban.reading.document.Table;
import io.duban.reading.vocabulary.WordList;
import io.duban.reading.vocabulary.WrittenYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Tables of indicators: a name in each row, a value for each year, perhaps a unit of measure, a nature, and the value
 * from which is counted.
 */
public final class IndicatorTable {

    private static final WordList BASE = WordList.of("基 现状 实际 完成值 完成情况");
    private static final WordList NATURE = WordList.of("约束性 预期性");
    private static final WordList NAMES = WordList.of("指标 名称");
    private static final WordList VALUES = WordList.of("目标值 预期值 指标值 规划值 目标");
    private static final int LOOKED_AT = 3;

    private final Map<Integer, OptionalInt> years = new TreeMap<>();
    private int name = -1;
    private int unit = -1;
    private int base = -1;
    private String baseYear = "";

    private IndicatorTable() {}

    /**
     * A value of an indicator.
     *
     * @param nature 约束性 or 预期性, where the table says so
     * @param base the year and the value from which is counted, such as 2020年18.4%
     */
    public record Entry(
            Cell name,
            Cell value,
            Optional<Cell> unit,
            OptionalInt year,
            Optional<String> nature,
            Optional<String> base) {}

    /** The entries of a table, none if it is no table of indicators. */
    public static List<Entry> entries(Table table) {
        for (int i = 0; i < Math.min(LOOKED_AT, table.rows().size()); i++) {
            IndicatorTable columns = new IndicatorTable();
            columns.headings(table.rows().get(i));
            if (columns.name >= 0 && !columns.years.isEmpty()) {
                return columns.read(table.rows().subList(i + 1, table.rows().size()));
            }
        }
        return List.of();
    }

    private void headings(Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            String heading = Spacing.none(row.cells().get(i).text());
            OptionalInt year = WrittenYear.heading(heading);
            if (NAMES.ends(heading) && name < 0) {
                name = i;
            } else if (heading.contains("单位")) {
                unit = i;
            } else if (BASE.isIn(heading)) {
                base = i;
                baseYear = year.isPresent() ? year.getAsInt() + "年" : "";
            } else if (year.isPresent()) {
                years.put(i, year);
            } else if (VALUES.has(heading)) {
                years.put(i, OptionalInt.empty());
            }
        }
    }

    private List<Entry> read(List<Row> rows) {
        List<Entry> entries = new ArrayList<>();
        for (Row row : rows) {
            Optional<String> nature = row.cells().stream()
                    .map(Cell::text)
                    .filter(text -> NATURE.has(text.strip()))
                    .findFirst();
            Optional<Cell> named = cell(row, name);
            years.forEach((column, year) -> cell(row, column)
                    .filter(value -> Digits.isIn(value.text()))
                    .ifPresent(value -> named.ifPresent(
                            own -> entries.add(new Entry(own, value, cell(row, unit), year, nature, from(row))))));
        }
        return entries;
    }

    private Optional<String> from(Row row) {
        return cell(row, base)
                .map(cell -> cell.text().strip())
                .filter(Digits::isIn)
                .map(words -> baseYear + words);
    }

    private static Optional<Cell> cell(Row row, int column) {
        boolean there = column >= 0 && column < row.cells().size();
        return there ? Optional.of(row.cells().get(column)).filter(cell -> !cell.isBlank()) : Optional.empty();
    }
}
