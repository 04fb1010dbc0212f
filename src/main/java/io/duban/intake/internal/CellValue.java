package io.duban.intake.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell: its text as it would be typed, the number where it is one (a percentage as shown: 50 for 50 %),
 * and the day where the number is formatted or usable as one.
 */
record CellValue(
        Kind kind,
        String text,
        @Nullable BigDecimal number,
        @Nullable LocalDate day) {

    /** Blank cells are left out altogether. */
    enum Kind {
        TEXT,
        NUMBER,
        FORMULA,
        BROKEN
    }
}
