package io.duban.intake.workbook;

import java.util.List;
import java.util.Map;

/**
 * A sheet as far as it is of interest: its lines with something in them, and what lies over them.
 *
 * @param cutOff whether there are more lines than are read
 * @param wide whether a cell is filled beyond the columns that are read
 * @param struck the cells with words that are struck out; those are left out
 */
public record Grid(
        String name, List<Line> lines, Shape shape, boolean hidden, boolean cutOff, boolean wide, List<String> struck) {

    /** A row by its number from 1, and its cells by column from 0. */
    public record Line(int row, boolean hidden, Map<Integer, CellValue> cells) {}

    /** Rows from 1, columns from 0, all inclusive. */
    public record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {

        public boolean holds(int row, int column) {
            return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        }
    }

    /** The merged areas of a sheet and the numbers of its hidden columns, from 0. */
    public record Shape(List<Area> merged, List<Integer> hiddenColumns) {

        public Shape {
            merged = List.copyOf(merged);
            hiddenColumns = List.copyOf(hiddenColumns);
        }
    }

    public Grid {
        lines = List.copyOf(lines);
        struck = List.copyOf(struck);
    }

    /** The same with other lines. */
    public Grid with(List<Line> others) {
        return new Grid(name, others, shape, hidden, cutOff, wide, struck);
    }

    public List<Area> merged() {
        return shape.merged();
    }

    /** The place of a cell, such as 任务台账!F12. */
    public String place(int row, int column) {
        return name + "!" + letters(column) + row;
    }

    /** The letters over a column, such as AB. */
    public static String letters(int column) {
        String letters = "";
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters = (char) ('A' + (rest - 1) % 26) + letters;
        }
        return letters;
    }
}
