package io.duban.reading.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/** How a workbook counts days: from 1900 with a day too many in that February, or from 1904. */
enum DayCount {
    FROM_1900,
    FROM_1904;

    private static final LocalDate ZERO_OF_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate ZERO_OF_1904 = LocalDate.of(1904, 1, 1);
    /** The 29th of February 1900, which never was. */
    private static final int NO_DAY = 60;

    private static final BigDecimal LARGEST = BigDecimal.valueOf(2_958_465);

    /** Empty for a number that a sheet cannot show as a day. */
    Optional<LocalDate> day(BigDecimal number) {
        if (number.signum() < 0 || number.compareTo(LARGEST) > 0) {
            return Optional.empty();
        }
        int days = number.setScale(0, RoundingMode.FLOOR).intValueExact();
        if (this == FROM_1904) {
            return Optional.of(ZERO_OF_1904.plusDays(days));
        }
        return days == 0 || days == NO_DAY
                ? Optional.empty()
                : Optional.of(ZERO_OF_1900.plusDays(days < NO_DAY ? days + 1 : days));
    }
}
