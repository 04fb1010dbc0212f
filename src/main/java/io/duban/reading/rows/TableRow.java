package io.duban.reading.rows;

import io.duban.reading.document.Paragraph;
import io.duban.reading.tables.TargetCell;
import io.duban.reading.units.Statement;
import java.util.List;
import java.util.Optional;

/** One row, or one sub-row of a merged cell: what is to be done, by whom, until when, and what is to be reached. */
public record TableRow(
        List<Paragraph> text, List<Statement> statements, Optional<Statement.Limit> limit, List<TargetCell> targets) {

    public TableRow {
        text = List.copyOf(text);
        statements = List.copyOf(statements);
        targets = List.copyOf(targets);
    }
}
