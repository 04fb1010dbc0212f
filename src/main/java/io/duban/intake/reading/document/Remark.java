package io.duban.intake.reading.document;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Something about a file that whoever confirms the plan should know.
 *
 * @param where such as the name of a sheet, and rows or columns of it
 */
public record Remark(Kind kind, String where) {

    /** What there is to know. */
    public enum Kind {
        /** A hidden sheet was not read. */
        HIDDEN_SHEET,
        /** Hidden rows were read like the others. */
        HIDDEN_ROWS,
        /** Hidden columns were read like the others. */
        HIDDEN_COLUMNS,
        /** It is a ledger that was exported, and can go back into its plan as one. */
        OWN_LEDGER;

        /** The word in JSON. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
