package io.duban.reading.targets;

import io.duban.reading.document.Range;
import io.duban.reading.vocabulary.Operator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values that stand alone, in a cell or on a line: ≥35, 下降15%, 20左右. */
public final class CellTargets {

    private static final Pattern VALUE =
            Pattern.compile("^\\s*([≥≤><＞＜约]|下降|降低|减少|不低于|不少于|不超过|大于|小于|累计)*\\s*(\\d+(?:\\.\\d+)?)\\s*(.*)$");

    private CellTargets() {}

    /**
     * The target in a value with its name; empty for anything but a number with signs around it.
     *
     * @param unit of measure from elsewhere, taken where the value has none
     */
    public static Optional<Target> of(String name, String value, Optional<String> unit, OptionalInt year, Range range) {
        Matcher found = VALUE.matcher(value);
        if (!found.find()) {
            return Optional.empty();
        }
        String before = value.substring(0, found.start(2));
        String behind = found.group(3)
                .replaceFirst("^(?:左右|以上|以内|以下)", "")
                .replace('％', '%')
                .strip();
        String measure = behind.isEmpty() ? unit.orElse("") : behind;
        return Optional.of(new Target(
                name,
                year,
                operator(before, found.group(3)),
                found.group(2),
                measure,
                OptionalInt.empty(),
                false,
                false,
                range,
                0.85));
    }

    private static Operator operator(String before, String after) {
        if (before.matches(".*(?:下降|降低|减少)\\s*")) {
            return Operator.FALL;
        }
        if (before.matches(".*(?:≥|不低于|不少于)\\s*") || after.startsWith("以上")) {
            return Operator.AT_LEAST;
        }
        if (before.matches(".*(?:≤|<|＜|小于|不超过)\\s*") || after.startsWith("以内") || after.startsWith("以下")) {
            return Operator.AT_MOST;
        }
        if (before.matches(".*(?:>|＞|大于)\\s*")) {
            return Operator.MORE_THAN;
        }
        return before.endsWith("约") || after.startsWith("左右") ? Operator.ABOUT : Operator.EQUAL;
    }
}
