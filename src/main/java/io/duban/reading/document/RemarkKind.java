package io.duban.reading.document;

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
    /** A spreadsheet made days of something else; these cells were left out. */
    DAY_MISPLACED,
    /** These cells of limits hold the number of a day that is not shown as one; it was read as that day. */
    DAY_FROM_NUMBER,
    /** These cells only say TRUE or FALSE, and were left out. */
    TRUTH_VALUES,
    /** These cells show an error. */
    BROKEN_CELLS,
    /** Formulas whose values the file does not keep. */
    FORMULAS_WITHOUT_VALUE,
    /** Words that are struck out were left out. */
    STRUCK_OUT,
    /** Words that cannot be seen were left out. */
    HIDDEN_WORDS,
    /** Changes that nobody has accepted yet are read as if they were. */
    CHANGES,
    /** Comments and notes were not read. */
    NOTES,
    /** What is embedded, such as other documents, was not read. */
    EMBEDDED,
    /** Signs of a font of signs for which there is no character. */
    UNKNOWN_SIGNS,
    /** In which encoding a text was read that does not say so itself. */
    ENCODING,
    /** Bytes that are no characters of the encoding; � stands for them. */
    DAMAGED,
    /** The text had been read in a wrong encoding before and was put right. */
    READ_WRONGLY_BEFORE,
    /** The text is in traditional characters, of which the rules know few. */
    TRADITIONAL,
    /** Pictures were not read. */
    PICTURES,
    /** Words in shapes over the cells of a sheet were not read. */
    TEXT_BOXES,
    /** What is filled into a form was not read. */
    FORM_FIELDS,
    /** Words in white that were read like the others. */
    WHITE_WORDS,
    /** Lines in another encoding than the rest. */
    MIXED_ENCODINGS,
    /** Characters that no text has were left out. */
    CONTROLS,
    /** The words were recognised on a picture. */
    SCANNED,
    /** Pages with words in no colour, which were left out. */
    HIDDEN_PAGES,
    /** Words across the page were left out. */
    WATERMARK,
    /** Pages with words that run upwards or downwards. */
    ROTATED,
    /** Pages that were read column by column. */
    COLUMNS,
    /** Pages that may have columns; they were read line by line. */
    COLUMNS_UNSURE,
    /** Lines of plain text that stand beside each other were read column by column; from which on. */
    LINES_IN_COLUMNS,
    /** Letters that a scan took for digits were read as digits. */
    MISREAD_DIGITS,
    /** Pages with characters that the file does not say how to read. */
    UNREADABLE,
    /** Marks of Markdown or of web pages were taken off; in how many lines. */
    MARKUP,
    /** Quote marks of e-mail were taken off; in how many lines. */
    QUOTED,
    /** Items that stood in the middle of a line were set apart at their numbers. */
    RUN_TOGETHER,
    /** What stands in the document twice was read once. */
    REPEATED,
    /** Lines seem to be broken after so many characters, and were joined. */
    BROKEN_LINES,
    /** No task was found at all. */
    NOTHING_READ,
    /** Little of a long document is in tasks; the share. */
    LITTLE_READ,
    /** Sections with text of which no task was made. */
    SECTIONS_PASSED,
    /** Items behind which the next number is missing. */
    NUMBERS_MISSING,
    /** Brackets behind tasks that name units and were not read. */
    BRACKETS_PASSED,
    /** Duties by the numbers of items of which no item, or more than one, has the number. */
    DUTIES_PASSED,
    /** Tasks for which no unit was read, where the document seems to name some. */
    UNITS_MISSING,
    /** Tables of which no row became a task or an indicator. */
    TABLES_PASSED,
    /** Columns of tasks that were not used. */
    COLUMNS_PASSED,
    /** Rows of a table have more cells than there are headings: they may have run together. */
    ROWS_ODD,
    /** Units whose names may be misspelt. */
    NAMES_DOUBTFUL,
    /** What looks like a limit, a unit or a number of a task and was not read into it, one for a task. */
    VALUES_PASSED,
    /** It is a ledger that was exported, and can go back into its plan as one. */
    OWN_LEDGER;

    /** The word in JSON. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
