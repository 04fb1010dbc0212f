package io.duban.reading.document;

import java.util.List;
import java.util.Optional;

/**
 * A table with at least one row; rows may differ in their number of cells. A cell that is merged over several columns
 * stands in each of them, always with the same range.
 *
 * @param caption under which its rows stand, such as the name of one sheet of several
 */
public record Table(Range range, List<Row> rows, Optional<Paragraph> caption) implements Block {

    public Table {
        rows = List.copyOf(rows);
    }
}
