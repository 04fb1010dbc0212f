package io.duban.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one rule by which everything that people type and programs send is read, in forms and bodies alike: as it is
 * meant, or refused as {@link Unreadable}. Nothing is rounded, shortened or dropped. What shows nothing to a reader is
 * empty, which is null here.
 */
public final class Typed {

    /** The years that are taken, both inclusive. */
    public static final int FIRST_YEAR = 1900;

    public static final int LAST_YEAR = 2199;

    /** How many digits a number may have before and behind the point, as the tables hold them. */
    public static final int WHOLE_DIGITS = 16;

    public static final int DECIMALS = 4;

    private static final int HUNDRED = 100;
    private static final Pattern BLANK_LINES = Pattern.compile("\\A(?:[^\\S\\n]*\\n)+");

    private Typed() {}

    /**
     * The text as it is, "" where nothing of it can be seen, or only marks that stand on no letter; refuses controls
     * that neither begin a line nor indent one, halves of characters, and the sign for one that was lost on the way.
     */
    public static String text(String typed) {
        boolean seen = false;
        for (int at = 0; at < typed.length(); at += Character.charCount(typed.codePointAt(at))) {
            int one = typed.codePointAt(at);
            if (!Glyphs.mayStand(one, typed, at)) {
                throw new Unreadable("text", "U+%04X".formatted(one), typed.codePointCount(0, at) + 1);
            }
            seen |= !Glyphs.isBlank(one) && !Glyphs.isMark(one);
        }
        return seen ? typed : "";
    }

    /**
     * A text of one line: without the blanks at its ends, which do not count. Refuses tabs and line ends within it,
     * which no field of one line shows.
     */
    public static String line(String typed) {
        String line = text(typed).strip();
        for (int at = 0; at < line.length(); at++) {
            if (Character.getType(line.charAt(at)) == Character.CONTROL) {
                throw new Unreadable("line", typed, line.codePointCount(0, at) + 1);
            }
        }
        return line;
    }

    /**
     * A text of several lines, each ended by LF: without the blank lines before it and the blanks behind it, which do
     * not count; its first line keeps its indent. Refuses CR.
     */
    public static String lines(String typed) {
        String text = text(typed);
        int at = text.indexOf('\r');
        if (at >= 0) {
            throw new Unreadable("lines", typed, text.codePointCount(0, at) + 1);
        }
        return withoutBlankEnds(text);
    }

    /** What {@link #lines} keeps of a text that has no other line ends. */
    public static String withoutBlankEnds(String text) {
        return BLANK_LINES.matcher(text.stripTrailing()).replaceFirst("");
    }

    /** A whole number: ４０, -3, 1,000, 四十. */
    public static @Nullable Integer whole(String typed) {
        String plain = Glyphs.plain(text(typed));
        return plain.isEmpty()
                ? null
                : TypedNumber.read(plain).flatMap(Typed::asInt).orElseThrow(() -> new Unreadable("whole", typed));
    }

    /** A whole number from 0 to 100, also as 40%, ４０％, 百分之四十; a fraction is refused, never rounded. */
    public static @Nullable Integer percent(String typed) {
        String plain = Glyphs.plain(text(typed));
        if (plain.isEmpty()) {
            return null;
        }
        boolean named = plain.startsWith("百分之");
        String number = (named
                        ? plain.substring(3)
                        : plain.endsWith("%") ? plain.substring(0, plain.length() - 1) : plain)
                .strip();
        return TypedNumber.read(number)
                .flatMap(Typed::asInt)
                .filter(value -> value >= 0 && value <= HUNDRED)
                .orElseThrow(() -> new Unreadable("percent", typed));
    }

    /** A day of every year, month first: 01-20, 1-20, 1/20, 1月20日; empty for anything else, so for 2月29日. */
    public static Optional<MonthDay> yearly(String typed) {
        return TypedDay.yearly(Glyphs.plain(text(typed)));
    }

    /** A year from {@value #FIRST_YEAR} to {@value #LAST_YEAR}: 2021, ２０２１年, 二〇二一年. */
    public static @Nullable Integer year(String typed) {
        String plain = Glyphs.plain(text(typed));
        if (plain.isEmpty()) {
            return null;
        }
        OptionalInt year = TypedDay.year(
                plain.endsWith("年") ? plain.substring(0, plain.length() - 1).strip() : plain);
        if (year.isEmpty() || !isPlausible(year.getAsInt())) {
            throw new Unreadable("year", typed, String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        return year.getAsInt();
    }

    /** A number with at most {@value #WHOLE_DIGITS} digits before and {@value #DECIMALS} behind the point. */
    public static @Nullable BigDecimal number(String typed) {
        String plain = Glyphs.plain(text(typed));
        return plain.isEmpty()
                ? null
                : TypedNumber.read(plain).flatMap(Typed::asKept).orElseThrow(() -> unreadableNumber(typed));
    }

    /** The same for a number that came as one; refuses what the tables could not keep. */
    public static BigDecimal number(BigDecimal sent) {
        return asKept(sent).orElseThrow(() -> unreadableNumber(sent.toString()));
    }

    /** A day: 2021-06-30, 2021/6/30, 2021.6.30, 20210630, 2021年6月30日, ２０２１－６－３０. */
    public static @Nullable LocalDate day(String typed) {
        String plain = Glyphs.plain(text(typed));
        if (plain.isEmpty()) {
            return null;
        }
        return TypedDay.read(plain)
                .filter(day -> isPlausible(day.getYear()))
                .orElseThrow(() -> new Unreadable("day", typed, String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR)));
    }

    private static boolean isPlausible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static Optional<Integer> asInt(BigDecimal number) {
        boolean fits = number.scale() <= 2
                && (long) number.precision() - number.scale() <= 10
                && number.setScale(0, RoundingMode.DOWN).compareTo(number) == 0
                && number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        return fits ? Optional.of(number.intValueExact()) : Optional.empty();
    }

    private static Optional<BigDecimal> asKept(BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        boolean fits = plain.scale() <= DECIMALS && (long) plain.precision() - plain.scale() <= WHOLE_DIGITS;
        return fits ? Optional.of(plain.scale() < 0 ? plain.setScale(0) : plain) : Optional.empty();
    }

    private static Unreadable unreadableNumber(String typed) {
        return new Unreadable("number", typed, WHOLE_DIGITS, DECIMALS);
    }
}
