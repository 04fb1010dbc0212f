package io.duban.intake.reading.document;

import java.util.List;

/** A table with at least one row; rows may differ in their number of cells. */
public record Table(Range range, List<Row> rows) implements Block {

    public Table {
        rows = List.copyOf(rows);
    }
}
