package io.duban.shared;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a number in any of the forms in which people write one. */
final class TypedNumber {

    private static final Pattern NUMBER =
            Pattern.compile("([+-]?) *(\\d+|\\d{1,3}(?:([, ])\\d{3})(?:\\3\\d{3})*)(\\.\\d+)?|([+-]?) *(\\.\\d+)");
    private static final Pattern SIGNED = Pattern.compile("([+-]?)(.*)");

    private TypedNumber() {}

    /** Empty for what is no number, or could be two: 1,00 and 1.000,5. */
    static Optional<BigDecimal> read(String plain) {
        Matcher found = NUMBER.matcher(plain);
        return found.matches() ? Optional.of(new BigDecimal(plain.replaceAll("[, ]", ""))) : ofCharacters(plain);
    }

    private static Optional<BigDecimal> ofCharacters(String plain) {
        Matcher found = SIGNED.matcher(plain.replaceFirst("^负", "-"));
        if (!found.matches()) {
            return Optional.empty();
        }
        OptionalInt value = HanNumerals.read(found.group(2).strip());
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(found.group(1).equals("-") ? -value.getAsInt() : value.getAsInt()));
    }
}
