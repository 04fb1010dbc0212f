package io.duban.intake;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;

/**
 * Something about a cell, a row or a sheet of a workbook. An error stands in the way of confirming it, a warning says
 * what was understood. Its text is at {@code intake.finding.KIND}; the details are its arguments.
 *
 * @param place such as 任务台账!F12, or the sheet's name
 */
public record Finding(Kind kind, String place, List<String> details) implements MessageSourceResolvable {

    /** What was found; the first ones are errors, those from {@link #ASSUMED_CONTINUOUS} on are warnings. */
    public enum Kind {
        SHEET_MISSING,
        HEADER_MISSING,
        COLUMN_TWICE,
        TOO_MANY_ROWS,
        FORMULA,
        CELL_BROKEN,
        DAY_MISPLACED,
        REQUIRED,
        TOO_LONG,
        UNKNOWN_WORD,
        UNKNOWN_UNIT,
        UNKNOWN_UNIT_LIKE,
        UNIT_TWICE,
        NUMBER_TWICE,
        BAD_DATE,
        BAD_STAGE,
        BAD_NUMBER,
        BAD_YEAR,
        BAD_TARGET,
        UNKNOWN_TASK,
        INDICATOR_TWICE,
        NO_ROWS,
        FAULTY,
        ASSUMED_CONTINUOUS,
        ASSUMED_YEAR_END,
        ASSUMED_OPERATOR,
        ASSUMED_DIRECTION,
        INFERRED_LEAD,
        NO_UNITS,
        MERGED,
        STRUCK_OUT,
        UNSEEN,
        HIDDEN_ROW,
        COLUMN_IGNORED,
        INDICATORS_KEPT,
        OUTSIDE_PERIOD
    }

    public Finding {
        details = List.copyOf(details);
    }

    public static Finding at(Kind kind, String place, Object... details) {
        return new Finding(
                kind, place, List.of(details).stream().map(Object::toString).toList());
    }

    /** It stands in the way. */
    public boolean isError() {
        return kind.compareTo(Kind.ASSUMED_CONTINUOUS) < 0;
    }

    @Override
    public String[] getCodes() {
        return new String[] {"intake.finding." + kind};
    }

    @Override
    public Object[] getArguments() {
        return details.toArray();
    }
}
