package io.duban.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One form for what people type, so that the same words from a form, a workbook and the database are equal. */
final class Wording {

    private Wording() {}

    /** Several lines: line ends as LF, no other control characters, nothing blank at either end. */
    static String text(String typed) {
        return typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}\\p{Cs}\uFFFE\uFFFF&&[^\n]]", " ")
                .strip();
    }

    /** One line. */
    static String line(String typed) {
        return text(typed).replaceAll("\\s*\n\\s*", " ");
    }

    /** One line; null when nothing was typed. */
    static @Nullable String optional(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : line(typed);
    }

    /** Without trailing zeros and never in powers of ten. */
    static @Nullable BigDecimal number(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
