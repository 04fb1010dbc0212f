package io.duban.reading.rows;

import io.duban.reading.document.Cell;
import io.duban.reading.document.Paragraph;
import io.duban.reading.document.Range;
import io.duban.reading.tables.CellKinds;
import io.duban.reading.vocabulary.Titles;
import java.util.stream.Collectors;

/** What names a task in a table. */
final class TaskTitle {

    private TaskTitle() {}

    /** The whole cell, whose lines are only broken because it is narrow; of a text, its first sentence or clause. */
    static Paragraph of(Cell cell) {
        Paragraph whole = whole(cell);
        return CellKinds.isTitle(whole.text())
                ? whole
                : clause(cell.paragraphs().get(0));
    }

    static Paragraph whole(Cell cell) {
        Paragraph first = cell.paragraphs().get(0);
        Range last = cell.paragraphs().get(cell.paragraphs().size() - 1).range();
        String text = cell.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining());
        return new Paragraph(first.range().through(last), text, 0);
    }

    static Paragraph clause(Paragraph text) {
        int end = Titles.length(text.text(), 0);
        return new Paragraph(text.at(0, end), text.text().substring(0, end), 0);
    }
}
