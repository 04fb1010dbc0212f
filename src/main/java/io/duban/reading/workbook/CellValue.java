package io.duban.reading.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell: its text as it would be typed, the number where it is one (a percentage as shown: 50 for 50
 * %), and the day where the number is formatted or usable as one.
 *
 * @param shown as whoever looks at the sheet sees it; of a formula, what it came to when the file was saved, which is
 *     empty where the file keeps no value
 * @param dated whether the sheet shows a day or a time there
 */
public record CellValue(
        Kind kind,
        String text,
        @Nullable BigDecimal number,
        @Nullable LocalDate day,
        String shown,
        boolean dated) {

    /** Blank cells are left out altogether. */
    public enum Kind {
        TEXT,
        NUMBER,
        FORMULA,
        BROKEN
    }

    static CellValue text(String text) {
        return new CellValue(Kind.TEXT, text, null, null, text, false);
    }

    static CellValue broken() {
        return new CellValue(Kind.BROKEN, "", null, null, "", false);
    }

    /** The same as what a formula came to. */
    CellValue asFormula() {
        return new CellValue(kind == Kind.BROKEN ? kind : Kind.FORMULA, "", null, null, shown, dated);
    }
}
