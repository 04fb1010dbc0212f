package io.duban.intake.reading.tables;

import io.duban.intake.reading.document.Paragraph;
import io.duban.intake.reading.units.Blanks;
import io.duban.intake.reading.units.Role;
import io.duban.intake.reading.units.Statement;
import io.duban.intake.reading.units.Statements;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cells that hold units, with marks or only blanks between them. */
final class UnitCells {

    private static final Pattern SAYS_NONE = Pattern.compile("^[无/—-]$");

    private UnitCells() {}

    static Optional<Statement> read(Paragraph paragraph, Role role) {
        if (SAYS_NONE.matcher(paragraph.text()).find()) {
            return Optional.empty();
        }
        return Statements.list(marked(paragraph), role);
    }

    /** Whether every word of a cell looks like a unit. */
    static boolean holdsUnits(Paragraph paragraph) {
        return Statements.isList(marked(paragraph).text());
    }

    /** With a mark in place of every blank between two units, so that all places stay the same. */
    private static Paragraph marked(Paragraph paragraph) {
        return new Paragraph(paragraph.range(), Blanks.listed(paragraph.text()), 0);
    }
}
