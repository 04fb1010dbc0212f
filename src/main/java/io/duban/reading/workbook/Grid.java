package io.duban.reading.workbook;

import java.util.List;
import java.util.Map;

/**
 * A sheet as far as it is of interest: its lines with something in them, and what lies over them.
 *
 * @param cutOff whether there are more lines than are read
 * @param wide whether a cell is filled beyond the columns that are read
 * @param leftOut what is not among the lines
 */
public record Grid(
        String name, List<Line> lines, Shape shape, boolean hidden, boolean cutOff, boolean wide, LeftOut leftOut) {

    /**
     * What of a sheet is left out, or can hardly be seen.
     *
     * @param struck the cells with words that are struck out
     * @param unseen the cells whose format shows nobody what they hold
     * @param pale the cells with white words on nothing, which are read
     * @param commented the cells with comments
     * @param drawn what lies over the cells: the words of text boxes, and other things by their kind
     */
    public record LeftOut(
            List<String> struck, List<String> unseen, List<String> pale, List<String> commented, Drawn drawn) {

        public LeftOut {
            struck = List.copyOf(struck);
            unseen = List.copyOf(unseen);
            pale = List.copyOf(pale);
            commented = List.copyOf(commented);
        }

        boolean isEmpty() {
            return struck.isEmpty() && unseen.isEmpty() && commented.isEmpty() && drawn.isEmpty();
        }
    }

    /** What lies over the cells of a sheet: the words in its shapes, the number of its pictures and of its charts. */
    public record Drawn(List<String> words, int pictures, int charts) {

        static final Drawn NOTHING = new Drawn(List.of(), 0, 0);

        public Drawn {
            words = List.copyOf(words);
        }

        boolean isEmpty() {
            return words.isEmpty() && pictures == 0 && charts == 0;
        }
    }

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
    }

    /** Whether there is nothing in it, not even something that is left out. */
    public boolean isEmpty() {
        return lines.isEmpty() && leftOut.isEmpty();
    }

    public List<String> struck() {
        return leftOut.struck();
    }

    /** The same with other lines. */
    public Grid with(List<Line> others) {
        return new Grid(name, others, shape, hidden, cutOff, wide, leftOut);
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
