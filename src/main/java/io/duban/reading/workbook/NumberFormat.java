package io.duban.reading.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a spreadsheet shows a number. */
record NumberFormat(String code, FormatWords around, boolean hides) {

    /** Formats that every spreadsheet, or every Chinese one, knows by number and writes down nowhere. */
    private static final Map<Integer, String> KNOWN =
            known("2=0.00|4=0.00|7=0.00|8=0.00|9=0%|10=0.00%|39=0.00|40=0.00|44=0.00|11=0.00e+00"
                    + "|14=y/m/d|15=d-m-y|16=d-m|17=m-y|18=h:mm|19=h:mm:ss|20=h:mm|21=h:mm:ss|22=y/m/d h:mm|45=mm:ss|46=h:mm:ss|47=mm:ss|49=@"
                    + "|27=y-m|28=m-d|29=m-d|30=m-d-y|31=y-m-d|32=h:mm|33=h:mm:ss|34=h:mm|35=h:mm:ss|36=y-m"
                    + "|50=y-m|51=m-d|52=y-m|53=m-d|54=m-d|55=h:mm|56=h:mm:ss|57=y-m|58=m-d");

    /**
     * What is printed as it stands: quoted words, colours, places of money, languages and eras, a sign behind \ _ or *.
     */
    private static final Pattern LITERAL =
            Pattern.compile("\"[^\"]*\"|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]|[\\\\_*].", Pattern.CASE_INSENSITIVE);

    /** Words of formats that hold letters without meaning a part of a day. */
    private static final Pattern WORDS = Pattern.compile(
            "general|g/通用格式|g/標準|standard|am/pm|a/p|上午/下午|e[+-]|\\[(?:h+|m+|s+)\\]|red|black|blue|green|yellow|white|cyan|magenta");

    /** Minutes: between hours and seconds an m is no month. */
    private static final Pattern MINUTES = Pattern.compile("(h+[^a-z]*)m+|m+([^a-z]*s)");

    private static final String HIDING = ";;;";
    private static final String WEEKDAY = "aaa";
    private static final Pattern PLACES = Pattern.compile("0\\.(0+)");

    static NumberFormat of(int id, @Nullable String code) {
        String bare = code == null
                ? KNOWN.getOrDefault(id, "")
                : LITERAL.matcher(code).replaceAll("");
        return new NumberFormat(
                bare.split(";", -1)[0].toLowerCase(Locale.ROOT),
                code == null ? FormatWords.NONE : FormatWords.of(code),
                code != null && code.stripTrailing().equals(HIDING));
    }

    private static Map<Integer, String> known(String formats) {
        return Arrays.stream(formats.split("\\|", -1))
                .map(format -> format.split("=", -1))
                .collect(Collectors.toMap(format -> Integer.valueOf(format[0]), format -> format[1]));
    }

    /** Shows what is typed just as it was typed, whatever it looks like. */
    boolean isText() {
        return code.equals("@");
    }

    boolean isPercent() {
        return code.contains("%");
    }

    boolean isDay() {
        return holds(letters(), "ydmegb") || letters().contains(WEEKDAY);
    }

    /** A time of day or a length of time, without a day. */
    boolean isTime() {
        return !isDay() && holds(letters(), "hs");
    }

    /** A day in words, or only its month or year where no more is shown. */
    String words(LocalDate day) {
        String letters = letters();
        String month = day.getYear() + "年" + day.getMonthValue() + "月";
        if (!isDay() || letters.contains("d") || letters.contains(WEEKDAY)) {
            return month + day.getDayOfMonth() + "日";
        }
        return letters.contains("m") ? month : day.getYear() + "年";
    }

    /** A number as the sheet shows it, with the words of the format around it. */
    String shown(BigDecimal number) {
        return around.around(places(number), number);
    }

    /** With as many decimals as are shown; all of them where the format leaves that open. */
    String places(BigDecimal number) {
        Matcher places = PLACES.matcher(code);
        BigDecimal shown = places.find()
                ? number.setScale(places.group(1).length(), RoundingMode.HALF_UP)
                : number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return shown.toPlainString();
    }

    private String letters() {
        String bare = WORDS.matcher(code).replaceAll(found -> found.group().startsWith("[") ? "h" : "");
        return MINUTES.matcher(bare).replaceAll(found -> found.group(1) != null ? "h" : "s");
    }

    private static boolean holds(String letters, String any) {
        return letters.chars().anyMatch(letter -> any.indexOf(letter) >= 0);
    }
}
