package io.duban.roster.internal;

import io.duban.reading.workbook.CellValue;
import io.duban.reading.workbook.Grid.Line;
import io.duban.roster.Remark;
import io.duban.roster.internal.RosterWords.Language;
import io.duban.shared.NameRule;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cells of one row; null is one that says nothing. */
record RosterCells(RosterTable table, Line line, Language language, List<Remark> remarks) {

    String place(String field) {
        return table.place(line, field);
    }

    void fault(String field, String key, Object... arguments) {
        remarks.add(Remark.error(place(field), key, arguments));
    }

    <T extends Comparable<T>> void unknown(String field, String word, WordList<T> known) {
        fault(field, "intake.finding.UNKNOWN_WORD", word, String.join(language.between, language.all(known)));
    }

    String heading(String field) {
        return (table.isOfUnits() ? language.unitFields() : language.personFields()).getOrDefault(field, "");
    }

    @Nullable
    String text(String field) {
        CellValue cell = table.cell(line, field);
        if (cell == null) {
            return null;
        }
        switch (cell.kind()) {
            case FORMULA -> fault(field, "intake.finding.FORMULA");
            case BROKEN -> fault(field, "intake.finding.CELL_BROKEN");
            default -> {
                if (cell.dated()) {
                    fault(field, "intake.finding.DAY_MISPLACED", heading(field), cell.shown());
                    return null;
                }
                String shown = cell.shown().matches("\\d+") ? cell.shown() : cell.text();
                return shown.isBlank() ? null : shown.strip();
            }
        }
        return null;
    }

    /** A code. */
    @Nullable
    String narrow(String field) {
        String text = text(field);
        return text == null ? null : WordList.narrow(text);
    }

    /** As it stands: what it means is told beside the names that there are. */
    @Nullable
    String name(String field, int longest) {
        String text = text(field);
        mustFit(field, text == null ? null : NameRule.spelled(text), longest);
        return text;
    }

    @Nullable
    String required(String field, int longest) {
        String name = name(field, longest);
        if (name == null && table.cell(line, field) == null) {
            fault(field, "intake.finding.REQUIRED", heading(field));
        }
        return name;
    }

    void mustFit(String field, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            fault(field, "intake.finding.TOO_LONG", longest, text.length());
        }
    }

    <T extends Comparable<T>> @Nullable T word(String field, WordList<T> known) {
        String said = text(field);
        if (said == null) {
            return null;
        }
        Optional<T> meant = known.meaning(said);
        if (meant.isEmpty()) {
            unknown(field, said, known);
        }
        return meant.orElse(null);
    }
}
