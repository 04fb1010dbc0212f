package io.duban.planted.beta;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** A day that no test can choose. */
final class ReadsTheClock {

    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
