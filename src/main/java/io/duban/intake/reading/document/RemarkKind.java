package io.duban.intake.reading.document;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What there is to know about a file. */
public enum RemarkKind {
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
