package io.duban.intake.reading.tables;

import io.duban.intake.reading.document.Cell;
import io.duban.intake.reading.document.Paragraph;
import io.duban.intake.reading.limits.TimeLimits;
import java.util.regex.Pattern;

/** What a cell seems to hold when no heading says so. */
final class CellKinds {

    private static final Pattern DIGITS = Pattern.compile("^[（(]?\\d{1,3}[）)]?[.．、]?$");
    private static final int LONGEST_TITLE = 40;

    private CellKinds() {}

    /** {@code titled}: the row has a title already. The cell must not be blank. */
    static Column of(Cell cell, boolean titled) {
        String text = cell.text();
        Paragraph first = cell.paragraphs().get(0);
        if (DIGITS.matcher(text).find()) {
            return Column.NUMBER;
        }
        if (TimeLimits.isLimit(first.text())) {
            return Column.LIMIT;
        }
        if (UnitCells.holdsUnits(first)) {
            return Column.RESPONSIBLE;
        }
        return isTitle(text) && !titled ? Column.TASK : Column.CONTENT;
    }

    /** Short and no sentence. */
    static boolean isTitle(String text) {
        return text.length() <= LONGEST_TITLE && text.indexOf('。') < 0;
    }
}
