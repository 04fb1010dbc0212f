package io.duban.reading.document;

import java.util.List;

/** A row of a table. */
public record Row(List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The cells that hold something. */
    public List<Cell> filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).toList();
    }
}
