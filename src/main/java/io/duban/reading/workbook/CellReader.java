package io.duban.reading.workbook;

import io.duban.reading.characters.Digits;
import io.duban.reading.workbook.CellValue.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the cells of one workbook say, by their type, their style and the workbook's way to count days. */
final class CellReader {

    private static final int LONGEST = 32_767;
    /** As many digits as a spreadsheet shows: 5.8 may be stored as 5.7999999999999998. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LARGEST_EXPONENT = 308;
    private static final int SECONDS_OF_DAY = 86_400;
    /** Numbers that may be days although they are not shown as such. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1949, 10, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);
    private static final Pattern ISO =
            Pattern.compile("(-?\\d{4,}-\\d{2}-\\d{2})?(?:T?(\\d{2}:\\d{2})(?::\\d{2})?\\S*)?");

    /** Errors that were pasted as words; but what stands in a cell for texts is a text. */
    private static final Pattern ERROR =
            Pattern.compile("\\s*#(?:N/A|REF!|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)\\s*");

    private final List<Words> shared;
    private final CellStyles styles;
    private DayCount days = DayCount.FROM_1900;

    CellReader(List<Words> shared, CellStyles styles) {
        this.shared = List.copyOf(shared);
        this.styles = styles;
    }

    void countFrom1904() {
        days = DayCount.FROM_1904;
    }

    /** A cell as it is stored; {@code inline} are the words that stand in the cell itself. */
    record Stored(
            String type,
            @Nullable String style,
            boolean formula,
            @Nullable String value,
            @Nullable Words inline) {}

    /** Null for a blank one. */
    @Nullable
    CellValue read(Stored cell) {
        boolean seen =
                !styles.strikes(cell.style()) && !styles.format(cell.style()).hides();
        CellValue value = seen ? value(cell) : null;
        if (!cell.formula()) {
            return value;
        }
        return value == null ? CellValue.text("").asFormula() : value.asFormula();
    }

    /** Whether some words are struck out. */
    boolean isStruck(Stored cell) {
        Words words = words(cell);
        String value = cell.value();
        boolean says = words == null
                ? value != null && !value.isBlank()
                : !words.text().isBlank();
        return (words != null && words.struck()) || (says && styles.strikes(cell.style()));
    }

    /** Whether there is something that the format of the cell shows nobody. */
    boolean isUnseen(Stored cell) {
        return styles.format(cell.style()).hides() && value(cell) != null;
    }

    /** Whether its words are white on nothing. */
    boolean isPale(Stored cell) {
        return styles.pales(cell.style());
    }

    private @Nullable CellValue value(Stored cell) {
        Words words = words(cell);
        String value = Optional.ofNullable(cell.value()).orElse("").strip();
        if (words != null) {
            return text(words.text(), styles.format(cell.style()));
        }
        if (value.isEmpty()) {
            return null;
        }
        NumberFormat format = styles.format(cell.style());
        return switch (cell.type()) {
            case "b" -> CellValue.text(value.equals("1") || value.equals("true") ? "TRUE" : "FALSE");
            case "d" -> iso(value, format);
            case "", "n" -> number(value, format);
            default -> CellValue.broken();
        };
    }

    /** Null for a cell that is no text. */
    private @Nullable Words words(Stored cell) {
        return switch (cell.type()) {
            case "s" -> shared(cell.value());
            case "str" -> Words.of(Optional.ofNullable(cell.value()).orElse(""));
            case "inlineStr" -> Optional.ofNullable(cell.inline()).orElse(new Words("", false));
            default -> null;
        };
    }

    private @Nullable Words shared(@Nullable String value) {
        String digits = Optional.ofNullable(value).orElse("").strip();
        int at = Digits.number(digits).orElse(Integer.MAX_VALUE);
        return at < shared.size() ? shared.get(at) : null;
    }

    private static @Nullable CellValue text(String text, NumberFormat format) {
        if (text.isBlank()) {
            return null;
        }
        if (!format.isText() && ERROR.matcher(text).matches()) {
            return CellValue.broken();
        }
        return CellValue.text((text.length() > LONGEST ? text.substring(0, LONGEST) : text).strip());
    }

    private static CellValue iso(String value, NumberFormat format) {
        Matcher found = ISO.matcher(value);
        try {
            if (found.matches() && found.group(1) != null) {
                LocalDate day = LocalDate.parse(found.group(1));
                return new CellValue(Kind.NUMBER, String.valueOf(day), null, day, format.words(day), true);
            }
            if (found.matches() && found.group(2) != null) {
                String time = String.valueOf(LocalTime.parse(found.group(2)));
                return new CellValue(Kind.NUMBER, time, null, null, time, true);
            }
        } catch (DateTimeException noSuchDay) {
            return CellValue.broken();
        }
        return CellValue.broken();
    }

    private CellValue number(String value, NumberFormat format) {
        try {
            BigDecimal exact = new BigDecimal(value);
            boolean usable =
                    exact.precision() - exact.scale() <= LARGEST_EXPONENT && exact.scale() <= 2 * LARGEST_EXPONENT;
            return usable ? number(exact.round(SHOWN), format) : CellValue.broken();
        } catch (NumberFormatException | ArithmeticException notOne) {
            return CellValue.broken();
        }
    }

    private CellValue number(BigDecimal number, NumberFormat format) {
        if (format.isPercent()) {
            BigDecimal percent = number.multiply(HUNDRED).stripTrailingZeros();
            String text = percent.toPlainString() + "%";
            return new CellValue(Kind.NUMBER, text, percent, null, format.places(percent) + "%", false);
        }
        if (format.isTime()) {
            return time(number);
        }
        Optional<LocalDate> day = days.day(number);
        if (format.isDay()) {
            return day.map(on -> new CellValue(Kind.NUMBER, String.valueOf(on), number, on, format.words(on), true))
                    .orElseGet(CellValue::broken);
        }
        LocalDate usable = day.filter(on -> !on.isBefore(FIRST_DAY) && !on.isAfter(LAST_DAY))
                .orElse(null);
        return new CellValue(Kind.NUMBER, plain(number), number, usable, format.shown(number), false);
    }

    private static CellValue time(BigDecimal number) {
        if (number.signum() < 0 || number.compareTo(HUNDRED) > 0) {
            return CellValue.broken();
        }
        long minutes = number.multiply(BigDecimal.valueOf(SECONDS_OF_DAY / 60))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        String time = "%d:%02d".formatted(minutes / 60, minutes % 60);
        return new CellValue(Kind.NUMBER, time, number, null, time, true);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
