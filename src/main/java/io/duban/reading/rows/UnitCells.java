package io.duban.reading.rows;

import io.duban.reading.document.Paragraph;
import io.duban.reading.units.Statement;
import io.duban.reading.units.Statements;
import io.duban.reading.vocabulary.Blanks;
import io.duban.reading.vocabulary.Role;
import java.util.Optional;
import java.util.Set;

/** Cells that hold units, with marks or only blanks between them. */
final class UnitCells {

    private UnitCells() {}

    static Optional<Statement> read(Paragraph paragraph, Role role) {
        if (Set.of("无", "/", "—", "-").contains(paragraph.text())) {
            return Optional.empty();
        }
        return Statements.list(marked(paragraph), role);
    }

    /** With a mark in place of every blank between two units, so that all places stay the same. */
    private static Paragraph marked(Paragraph paragraph) {
        return new Paragraph(paragraph.range(), Blanks.listed(paragraph.text()), 0);
    }
}
