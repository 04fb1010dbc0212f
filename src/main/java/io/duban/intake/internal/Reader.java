package io.duban.intake.internal;

import io.duban.intake.Finding;
import io.duban.reading.characters.Characters;
import io.duban.reading.workbook.CellValue;
import io.duban.reading.workbook.CellValue.Kind;
import io.duban.reading.workbook.Grid.Line;
import io.duban.shared.PlainText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row and notes what is wrong with them. */
final class Reader {

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2100;

    private final Table table;
    private final Line line;
    private final List<Finding> findings;

    Reader(Table table, Line line, List<Finding> findings) {
        this.table = table;
        this.line = line;
        this.findings = findings;
    }

    void find(Finding.Kind kind, String column, Object... details) {
        findings.add(Finding.at(kind, place(column), details));
    }

    String place(String column) {
        return table.place(line, column);
    }

    /** The column is in the sheet; one that is not leaves things as they are. */
    boolean has(String column) {
        return table.has(column);
    }

    /** Null when the cell is blank, or when it cannot be used, which is noted. */
    @Nullable
    CellValue cell(String column) {
        CellValue cell = table.cell(line, column);
        if (cell == null) {
            return null;
        }
        if (cell.kind() == Kind.FORMULA || cell.kind() == Kind.BROKEN) {
            find(cell.kind() == Kind.FORMULA ? Finding.Kind.FORMULA : Finding.Kind.CELL_BROKEN, column);
            return null;
        }
        if (cell.dated() && !column.equals(WorkbookWords.LIMIT)) {
            find(Finding.Kind.DAY_MISPLACED, column, column, cell.shown());
            return null;
        }
        return cell;
    }

    /** Empty when the cell is blank. */
    String text(String column, int longest) {
        CellValue cell = cell(column);
        String text = cell == null ? "" : cell.text();
        if (text.length() > longest) {
            find(Finding.Kind.TOO_LONG, column, longest, text.length());
            return text.substring(0, longest);
        }
        return text;
    }

    /** The column's text; what stands already where it reads the same, or where the column is not in the sheet. */
    String text(String column, int longest, String standing) {
        return has(column) ? PlainText.beside(text(column, longest), standing) : standing;
    }

    /** The number of a task, which is the same in wide digits. */
    String taskNumber(String column, int longest) {
        return Characters.narrow(required(column, longest));
    }

    /** What {@link #taskNumber(String, int)} reads from a cell that holds this number. */
    static String taskNumber(String kept) {
        return Characters.narrow(PlainText.of(kept).strip());
    }

    /** Like {@link #text}, and noted when it is blank. */
    String required(String column, int longest) {
        boolean blank = table.cell(line, column) == null;
        if (blank) {
            find(Finding.Kind.REQUIRED, column, column);
        }
        return text(column, longest);
    }

    /** One of a few words; the standing or usual one when blank, or when the word is not known, which is noted. */
    <T> T word(String column, Function<String, Optional<T>> meaning, T usual) {
        CellValue cell = cell(column);
        if (cell == null) {
            return usual;
        }
        Optional<T> known = meaning.apply(cell.text());
        if (known.isEmpty()) {
            find(Finding.Kind.UNKNOWN_WORD, column, cell.text(), String.join("、", WorkbookWords.choices(column)));
        }
        return known.orElse(usual);
    }

    @Nullable
    BigDecimal number(String column) {
        CellValue cell = cell(column);
        if (cell == null) {
            return null;
        }
        if (cell.number() != null) {
            return cell.number();
        }
        try {
            return new BigDecimal(
                    TargetCells.narrow(cell.text()).replace(",", "").replace("%", ""));
        } catch (NumberFormatException notOne) {
            find(Finding.Kind.BAD_NUMBER, column, cell.text());
            return null;
        }
    }

    @Nullable
    Integer year(String column) {
        CellValue cell = cell(column);
        if (cell == null) {
            return null;
        }
        String text = TargetCells.narrow(cell.text()).replace("年", "").toLowerCase(Locale.ROOT);
        if (text.matches("\\d{4}")) {
            int year = Integer.parseInt(text);
            if (year >= EARLIEST_YEAR && year <= LATEST_YEAR) {
                return year;
            }
        }
        find(Finding.Kind.BAD_YEAR, column, cell.text());
        return null;
    }

    /** The end of the year when the cell is a bare year, which is noted. */
    @Nullable
    LocalDate yearEnd(String column, CellValue cell) {
        String text = TargetCells.narrow(cell.text()).replaceFirst("年$", "");
        if (!text.matches("(?:19|20)\\d{2}")) {
            return null;
        }
        LocalDate end = LocalDate.of(Integer.parseInt(text), 12, 31);
        find(Finding.Kind.ASSUMED_YEAR_END, column, cell.text(), end);
        return end;
    }
}
