package io.duban.reading.tables;

import io.duban.reading.document.Cell;
import io.duban.reading.document.Paragraph;
import io.duban.reading.vocabulary.UnitWords;
import java.util.List;

/** Parts cells in which a lost column line has put text and the units behind it together. */
final class MixedCells {

    private MixedCells() {}

    /** The cell, or its text and its units; nothing for a blank cell. */
    static List<Cell> parted(Cell cell) {
        if (cell.isBlank()) {
            return List.of();
        }
        Paragraph only = cell.paragraphs().get(0);
        int text = only.text().lastIndexOf('。') + 1;
        String behind = only.text().substring(text);
        boolean apart = text > 0 && !behind.isBlank() && Character.isWhitespace(behind.charAt(0));
        if (cell.paragraphs().size() > 1 || !apart) {
            return List.of(cell);
        }
        int from = only.text().length() - behind.stripLeading().length();
        Paragraph units = part(only, from, only.text().length());
        return UnitWords.isSpacedList(units.text()) ? List.of(cell(part(only, 0, text)), cell(units)) : List.of(cell);
    }

    private static Paragraph part(Paragraph whole, int from, int to) {
        return new Paragraph(whole.at(from, to), whole.text().substring(from, to), 0);
    }

    private static Cell cell(Paragraph paragraph) {
        return new Cell(paragraph.range(), List.of(paragraph));
    }
}
