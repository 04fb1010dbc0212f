package io.duban.intake.reading.tables;

import io.duban.intake.reading.document.Cell;
import io.duban.intake.reading.document.Paragraph;
import io.duban.intake.reading.units.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cuts a row whose cells hold equally many paragraphs into as many sub-rows: merged rows often come that way. */
final class SubRows {

    private static final List<Column> UNITS = List.of(Column.LEAD, Column.RESPONSIBLE, Column.COOPERATE);

    private SubRows() {}

    static List<TableRow> of(Map<Column, List<Cell>> kinds) {
        List<Paragraph> content = paragraphs(kinds, Column.CONTENT);
        List<Paragraph> units = new ArrayList<>();
        UNITS.forEach(column -> units.addAll(paragraphs(kinds, column)));
        List<Paragraph> limits = paragraphs(kinds, Column.LIMIT);
        if (content.size() > 1 && content.size() == units.size()) {
            return cut(content, kinds, limits);
        }
        List<Statement> statements = new ArrayList<>();
        for (Column column : UNITS) {
            paragraphs(kinds, column).forEach(paragraph -> statements.addAll(TableTasks.statements(paragraph, column)));
        }
        boolean nothing = content.isEmpty() && statements.isEmpty() && limits.isEmpty();
        return nothing
                ? List.of()
                : List.of(
                        new TableRow(content, statements, limit(limits.stream().findFirst(), statements)));
    }

    private static List<TableRow> cut(List<Paragraph> content, Map<Column, List<Cell>> kinds, List<Paragraph> limits) {
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i < content.size(); i++) {
            List<Statement> statements = new ArrayList<>();
            for (Column column : UNITS) {
                List<Paragraph> units = paragraphs(kinds, column);
                if (i < units.size()) {
                    statements.addAll(TableTasks.statements(units.get(i), column));
                }
            }
            Optional<Paragraph> limit = limits.size() == content.size()
                    ? Optional.of(limits.get(i))
                    : limits.stream().findFirst();
            rows.add(new TableRow(List.of(content.get(i)), statements, limit(limit, statements)));
        }
        return rows;
    }

    /** The limit of its own cell, or one that stands among the units. */
    private static Optional<Statement.Limit> limit(Optional<Paragraph> cell, List<Statement> statements) {
        return cell.map(words -> new Statement.Limit(words.text(), words.range()))
                .or(() -> statements.stream()
                        .flatMap(statement -> statement.limit().stream())
                        .findFirst());
    }

    private static List<Paragraph> paragraphs(Map<Column, List<Cell>> kinds, Column column) {
        return kinds.getOrDefault(column, List.of()).stream()
                .flatMap(cell -> cell.paragraphs().stream())
                .toList();
    }
}
