package io.duban.report;

import io.duban.plan.IndicatorId;
import io.duban.shared.Typed;
import io.duban.shared.Unreadable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An indicator's value as a unit reports it. {@code typed} is kept as it was typed, so that a draft loses nothing;
 * {@code number} is null when that is no number (a water class, or a mistake). The words explain the value.
 */
public record ReportValue(
        IndicatorId indicator, String typed, @Nullable BigDecimal number, String words) {

    /** Reads a number as {@link Typed#number} does; at most 40 characters, which the form sees to. */
    public static ReportValue of(IndicatorId indicator, String typed, String words) {
        return new ReportValue(indicator, typed, number(typed), words);
    }

    public boolean blank() {
        return typed.isBlank() && words.isBlank();
    }

    /** 12.50 and 12.5 read alike. */
    Passage passage() {
        String shown = number == null ? typed : number.stripTrailingZeros().toPlainString();
        return new Passage(DocumentField.VALUE, indicator.toString(), indicator, (shown + " " + words).strip());
    }

    private static @Nullable BigDecimal number(String typed) {
        try {
            return Typed.number(typed);
        } catch (Unreadable noNumber) {
            return null;
        }
    }
}
