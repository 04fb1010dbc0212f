package io.duban.reading.targets;

import io.duban.reading.document.Range;
import io.duban.reading.vocabulary.Operator;
import io.duban.reading.vocabulary.WordList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values that stand alone, in a cell or on a line: ≥35, 下降15%, 20左右. */
public final class CellTargets {

    private static final Pattern VALUE =
            Pattern.compile("^\\s*([≥≤><＞＜约]|下降|降低|减少|不低于|不少于|不超过|大于|小于|累计)*\\s*(\\d+(?:\\.\\d+)?)\\s*(.*)$");

    private static final WordList BOUNDS = WordList.of("左右 以上 以内 以下");
    private static final WordList FALL = WordList.of("下降 降低 减少");
    private static final WordList AT_LEAST = WordList.of("≥ 不低于 不少于");
    private static final WordList AT_MOST = WordList.of("≤ < ＜ 小于 不超过");
    private static final WordList MORE_THAN = WordList.of("> ＞ 大于");

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
        String before = value.substring(0, found.start(2)).strip();
        String behind = found.group(3)
                .substring(BOUNDS.begins(found.group(3)) ? 2 : 0)
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
        if (FALL.ends(before)) {
            return Operator.FALL;
        }
        if (AT_LEAST.ends(before) || after.startsWith("以上")) {
            return Operator.AT_LEAST;
        }
        if (AT_MOST.ends(before) || after.startsWith("以内") || after.startsWith("以下")) {
            return Operator.AT_MOST;
        }
        if (MORE_THAN.ends(before)) {
            return Operator.MORE_THAN;
        }
        return before.endsWith("约") || after.startsWith("左右") ? Operator.ABOUT : Operator.EQUAL;
    }
}
