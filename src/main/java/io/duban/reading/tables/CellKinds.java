package io.duban.reading.tables;

import io.duban.reading.document.Cell;
import io.duban.reading.document.Paragraph;
import io.duban.reading.vocabulary.Column;
import io.duban.reading.vocabulary.Marker;
import io.duban.reading.vocabulary.TimeLimits;
import io.duban.reading.vocabulary.UnitWords;

/** What a cell seems to hold when no heading says so. */
public final class CellKinds {

    private static final int LONGEST_TITLE = 40;

    private CellKinds() {}

    /** {@code titled}: the row has a title already. The cell must not be blank. */
    static Column of(Cell cell, boolean titled) {
        String text = cell.text();
        Paragraph first = cell.paragraphs().get(0);
        if (Marker.isRowNumber(text)) {
            return Column.NUMBER;
        }
        if (TimeLimits.isLimit(first.text())) {
            return Column.LIMIT;
        }
        if (UnitWords.isSpacedList(first.text())) {
            return Column.RESPONSIBLE;
        }
        return isTitle(text) && !titled ? Column.TASK : Column.CONTENT;
    }

    /** Short and no sentence. */
    public static boolean isTitle(String text) {
        return text.length() <= LONGEST_TITLE && text.indexOf('。') < 0;
    }
}
