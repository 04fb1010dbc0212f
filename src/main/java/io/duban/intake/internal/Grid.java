package io.duban.intake.internal;

import java.util.List;
import java.util.Map;

/** A sheet as far as it is of interest: its lines with something in them, and its merged areas. */
record Grid(String name, List<Line> lines, List<Area> merged, boolean cutOff) {

    /** A row by its number from 1, and its cells by column from 0. */
    record Line(int row, Map<Integer, CellValue> cells) {}

    /** Rows from 1, columns from 0, all inclusive. */
    record Area(int firstRow, int firstColumn, int lastRow, int lastColumn) {}

    /** The place of a cell, such as 任务台账!F12. */
    String place(int row, int column) {
        return name + "!" + letters(column) + row;
    }

    static String letters(int column) {
        String letters = "";
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters = (char) ('A' + (rest - 1) % 26) + letters;
        }
        return letters;
    }
}
