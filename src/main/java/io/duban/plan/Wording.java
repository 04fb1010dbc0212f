package io.duban.plan;

import io.duban.shared.Typed;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One form for what people type, so that the same words from a form, a workbook and the database are equal. */
final class Wording {

    private Wording() {}

    /** Several lines, as {@link Typed#lines} has them: no control characters but LF and tab. */
    static String text(String typed) {
        return Typed.withoutBlankEnds(typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}\\p{Cs}\uFFFE\uFFFF&&[^\n\t]]", " "));
    }

    /** One line. */
    static String line(String typed) {
        return text(typed).strip().replace('\t', ' ').replaceAll("\\s*\n\\s*", " ");
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
