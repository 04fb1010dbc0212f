package io.duban.report;

import io.duban.plan.IndicatorId;
import java.math.BigDecimal;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * An indicator's value as a unit reports it. {@code typed} is kept as it was typed, so that a draft loses nothing;
 * {@code number} is null when that is no number (a water class, or a mistake). The words explain the value.
 */
public record ReportValue(
        IndicatorId indicator, String typed, @Nullable BigDecimal number, String words) {

    private static final int LONGEST = 40;
    private static final int WHOLE_DIGITS = 16;
    private static final int DECIMALS = 4;

    /** Reads a number with up to 16 digits before and 4 after the point; full-width digits and thousands commas are read too. */
    public static ReportValue of(IndicatorId indicator, String typed, String words) {
        String kept = typed.strip();
        String shortened = kept.length() > LONGEST ? kept.substring(0, LONGEST) : kept;
        return new ReportValue(indicator, shortened, number(kept), words.strip());
    }

    public boolean blank() {
        return typed.isBlank() && words.isBlank();
    }

    private static @Nullable BigDecimal number(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replace(",", "");
        if (!plain.matches("[+-]?\\d{1," + WHOLE_DIGITS + "}(\\.\\d{1," + DECIMALS + "})?")) {
            return null;
        }
        return new BigDecimal(plain).stripTrailingZeros();
    }
}
