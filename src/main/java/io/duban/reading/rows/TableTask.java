package io.duban.reading.rows;

import io.duban.reading.document.Range;
import java.util.List;

/**
 * A task of a table with its rows; its path ends with its number and title.
 *
 * @param ranked whether columns of its table say who leads or who cooperates
 */
public record TableTask(
        String number, List<String> path, String title, Range titleAt, List<TableRow> rows, boolean ranked) {

    public TableTask {
        path = List.copyOf(path);
        rows = List.copyOf(rows);
    }
}
