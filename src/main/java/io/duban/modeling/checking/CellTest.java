package io.duban.modeling.checking;

import io.duban.modeling.vocabulary.OwnTable;
import io.duban.modeling.vocabulary.TableInput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says of an input: nothing, {@code true} or {@code false}, a number, {@code < 5}, {@code [0..7]}; a number
 * may be a limit's name. Round brackets leave the bound itself out.
 */
record CellTest(@Nullable Bound from, @Nullable Bound to, boolean isEmpty) {

    private static final String NUMBER = "(-?\\d{1,6}|[A-Za-z]\\w*)";
    private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>)?\\s*" + NUMBER);
    private static final Pattern RANGE =
            Pattern.compile("([\\[(])\\s*" + NUMBER + "\\s*\\.\\.\\s*" + NUMBER + "\\s*([\\])])");
    private static final CellTest ANYTHING = new CellTest(null, null, true);

    /** A number, or the limit by whose number it goes; {@code step} is added to it. */
    record Bound(@Nullable String limit, int number, int step) {

        int by(Map<String, Integer> limits) {
            return (limit == null ? number : limits.getOrDefault(limit, 0)) + step;
        }

        private static Optional<Bound> of(String text, int step, OwnTable table) {
            if (!Character.isLetter(text.charAt(0))) {
                return Optional.of(new Bound(null, Integer.parseInt(text), step));
            }
            return table.limitNames().contains(text) ? Optional.of(new Bound(text, 0, step)) : Optional.empty();
        }
    }

    /** Empty where it is not written in this small language, or not about this kind of input. */
    static Optional<CellTest> of(String written, TableInput input, OwnTable table) {
        String text = written.strip();
        if (text.isEmpty() || text.equals("-")) {
            return Optional.of(ANYTHING);
        }
        if (!input.isNumber()) {
            return truth(text);
        }
        Matcher compared = COMPARED.matcher(text);
        if (compared.matches()) {
            return compared(compared.group(1), compared.group(2), table);
        }
        Matcher range = RANGE.matcher(text);
        return range.matches() ? range(range, table) : Optional.empty();
    }

    /** Whether it holds for a number, 1 or 0 for yes or no, or for what is missing (null). */
    boolean holds(@Nullable Integer value, Map<String, Integer> limits) {
        if (isEmpty) {
            return true;
        }
        return value != null && (from == null || value >= from.by(limits)) && (to == null || value <= to.by(limits));
    }

    Stream<Bound> bounds() {
        return Stream.of(Optional.ofNullable(from), Optional.ofNullable(to)).flatMap(Optional::stream);
    }

    private static Optional<CellTest> truth(String text) {
        return List.of("false", "true").contains(text)
                ? Optional.of(exactly(new Bound(null, text.equals("true") ? 1 : 0, 0)))
                : Optional.empty();
    }

    private static CellTest exactly(Bound bound) {
        return new CellTest(bound, bound, false);
    }

    private static Optional<CellTest> compared(@Nullable String sign, String number, OwnTable table) {
        return switch (sign == null ? "=" : sign) {
            case "<" -> Bound.of(number, -1, table).map(bound -> new CellTest(null, bound, false));
            case "<=" -> Bound.of(number, 0, table).map(bound -> new CellTest(null, bound, false));
            case ">" -> Bound.of(number, 1, table).map(bound -> new CellTest(bound, null, false));
            case ">=" -> Bound.of(number, 0, table).map(bound -> new CellTest(bound, null, false));
            default -> Bound.of(number, 0, table).map(CellTest::exactly);
        };
    }

    private static Optional<CellTest> range(Matcher range, OwnTable table) {
        Optional<Bound> from = Bound.of(range.group(2), range.group(1).equals("(") ? 1 : 0, table);
        Optional<Bound> to = Bound.of(range.group(3), range.group(4).equals(")") ? -1 : 0, table);
        return from.flatMap(low -> to.map(high -> new CellTest(low, high, false)));
    }
}
