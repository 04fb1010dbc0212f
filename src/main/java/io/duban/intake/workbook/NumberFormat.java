package io.duban.intake.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a spreadsheet shows a number. */
record NumberFormat(int id, String code) {

    /** Formats that every Chinese spreadsheet knows by number and writes down nowhere. */
    private static final String CHINESE_DAYS = " 27 28 29 30 31 36 50 51 52 53 54 57 58 ";

    private static final String CHINESE_MONTHS = " 27 36 50 52 57 ";
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern PLACES = Pattern.compile("0\\.(0+)");

    static NumberFormat of(@Nullable Integer id, @Nullable String code) {
        String bare = code == null ? "" : LITERAL.matcher(code).replaceAll("");
        return new NumberFormat(id == null ? 0 : id, bare.toLowerCase(Locale.ROOT));
    }

    boolean isPercent() {
        return code.contains("%");
    }

    boolean isDay() {
        return code.contains("y") || (code.contains("m") && code.contains("d")) || isIn(CHINESE_DAYS);
    }

    /** A day in words, or only its month where no more is shown. */
    String words(LocalDate day) {
        boolean monthOnly = isIn(CHINESE_MONTHS) || (code.contains("y") && !code.contains("d"));
        String month = day.getYear() + "年" + day.getMonthValue() + "月";
        return monthOnly ? month : month + day.getDayOfMonth() + "日";
    }

    /** With as many decimals as are shown; all of them where the format leaves that open. */
    String places(BigDecimal number) {
        Matcher places = PLACES.matcher(code);
        BigDecimal shown = places.find()
                ? number.setScale(places.group(1).length(), RoundingMode.HALF_UP)
                : number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return shown.toPlainString();
    }

    private boolean isIn(String ids) {
        return code.isEmpty() && ids.contains(" " + id + " ");
    }
}
