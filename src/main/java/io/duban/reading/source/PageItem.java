package io.duban.reading.source;

import java.util.List;

/**
 * A line or a table on a page.
 *
 * @param line empty for a table
 * @param rows of the table, of cells of paragraphs; empty for a line
 */
record PageItem(String line, List<List<List<String>>> rows) {

    static PageItem of(String line) {
        return new PageItem(line, List.of());
    }

    boolean isTable() {
        return !rows.isEmpty();
    }
}
