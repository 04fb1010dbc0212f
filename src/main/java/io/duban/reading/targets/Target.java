package io.duban.reading.targets;

import io.duban.reading.document.Range;
import io.duban.reading.vocabulary.Operator;
import java.util.OptionalInt;

/**
 * Something to be reached.
 *
 * @param value digits as printed, a range such as 8-10, or a class or word for a qualitative target
 * @param unit of measure, empty for a qualitative target
 * @param year by the end of which; empty where the sentence names none
 * @param baseline the year a change is counted from
 * @param yearly whether it is to be reached in every year
 * @param sure from 0 to 1
 */
public record Target(
        String indicator,
        OptionalInt year,
        Operator operator,
        String value,
        String unit,
        OptionalInt baseline,
        boolean yearly,
        boolean qualitative,
        Range range,
        double sure) {

    /** Under the name of the task where no words name what is measured. */
    public Target orCalled(String task) {
        return indicator.isEmpty() ? called(task) : this;
    }

    Target called(String other) {
        return new Target(other, year, operator, value, unit, baseline, yearly, qualitative, range, sure);
    }
}
