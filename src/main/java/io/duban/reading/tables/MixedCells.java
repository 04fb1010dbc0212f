package io.duban.reading.tables;

import io.duban.reading.document.Cell;
import io.duban.reading.document.Paragraph;
import io.duban.reading.vocabulary.UnitWords;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts cells in which a lost column line has put text and the units behind it together. */
final class MixedCells {

    private static final Pattern BEHIND_TEXT = Pattern.compile("。\\s+(?=[^。]+$)");

    private MixedCells() {}

    /** The cell, or its text and its units; nothing for a blank cell. */
    static List<Cell> parted(Cell cell) {
        if (cell.isBlank()) {
            return List.of();
        }
        Paragraph only = cell.paragraphs().get(0);
        Matcher end = BEHIND_TEXT.matcher(only.text());
        if (cell.paragraphs().size() > 1 || !end.find()) {
            return List.of(cell);
        }
        Paragraph units = part(only, end.end(), only.text().length());
        return UnitWords.isSpacedList(units.text())
                ? List.of(cell(part(only, 0, end.start() + 1)), cell(units))
                : List.of(cell);
    }

    private static Paragraph part(Paragraph whole, int from, int to) {
        return new Paragraph(whole.at(from, to), whole.text().substring(from, to), 0);
    }

    private static Cell cell(Paragraph paragraph) {
        return new Cell(paragraph.range(), List.of(paragraph));
    }
}
