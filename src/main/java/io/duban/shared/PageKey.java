package io.duban.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads the key of a page, as {@link Slice#next} gave it out. One rule for all lists: a key that cannot be read is
 * told, since whoever is shown the first page in its place believes to have seen the next.
 */
public final class PageKey {

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("3000-01-01T00:00:00Z");

    private PageKey() {}

    /** How a list makes of the parts of a key what it pages by. */
    @FunctionalInterface
    public interface Reader<K> {

        K read(String[] parts);
    }

    /**
     * Null is the first page.
     *
     * @param parts how many parts the key has; there is an underscore between two, and the first may hold more of them
     * @throws ParametersRefused when the text has not so many parts, or the reader refuses one of them
     */
    public static <K> @Nullable K read(@Nullable String text, int parts, Reader<K> reader) {
        if (text == null) {
            return null;
        }
        try {
            return reader.read(split(text, parts));
        } catch (IllegalArgumentException | DateTimeException notAKey) {
            throw unknown();
        }
    }

    /** The refusal of a key that this list has not given out. */
    public static ParametersRefused unknown() {
        return ParametersRefused.because("after", "web.problem.parameter.page");
    }

    private static String[] split(String text, int parts) {
        String[] found = new String[parts];
        String rest = text;
        for (int at = parts - 1; at > 0; at--) {
            int end = rest.lastIndexOf('_');
            if (end < 0) {
                throw unknown();
            }
            found[at] = rest.substring(end + 1);
            rest = rest.substring(0, end);
        }
        found[0] = rest;
        return found;
    }

    /** From milliseconds; of the years 1900 to 2999. */
    public static Instant instant(String millis) {
        long number = Long.parseLong(millis);
        if (!Long.toString(number).equals(millis)) {
            throw unknown();
        }
        Instant instant = Instant.ofEpochMilli(number);
        if (instant.isBefore(FIRST) || !instant.isBefore(LAST)) {
            throw unknown();
        }
        return instant;
    }

    /** Of the years 1 to 9999. */
    public static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw unknown();
        }
        return day;
    }

    /** In plain digits, as it was given out. */
    public static int number(String text) {
        int number = Integer.parseInt(text);
        if (!Integer.toString(number).equals(text)) {
            throw unknown();
        }
        return number;
    }

    /** Only the long form: a shorter one would be read as another id. */
    public static UUID id(String text) {
        UUID id = UUID.fromString(text);
        if (!id.toString().equals(text)) {
            throw unknown();
        }
        return id;
    }
}
