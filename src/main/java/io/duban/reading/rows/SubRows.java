package io.duban.reading.rows;

import io.duban.reading.document.Paragraph;
import io.duban.reading.tables.RowCells;
import io.duban.reading.tables.TargetCell;
import io.duban.reading.units.Statement;
import io.duban.reading.vocabulary.Column;
import io.duban.reading.vocabulary.WrittenYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a row whose cells hold equally many paragraphs into as many sub-rows: merged rows often come that way. */
final class SubRows {

    private static final List<Column> UNITS = List.of(Column.LEAD, Column.RESPONSIBLE, Column.COOPERATE);

    private SubRows() {}

    static List<TableRow> of(RowCells cells) {
        List<Paragraph> content = cells.paragraphs(Column.CONTENT);
        List<Paragraph> limits = cells.paragraphs(Column.LIMIT);
        if (content.size() > 1 && isEven(cells, content.size())) {
            return cut(content, cells, limits);
        }
        List<Statement> statements = new ArrayList<>();
        for (Column column : UNITS) {
            List<Statement> cell = cells.paragraphs(column).stream()
                    .flatMap(paragraph -> TableTasks.statements(paragraph, column).stream())
                    .toList();
            statements.addAll(cell.isEmpty() ? cell : List.of(Statement.joined(cell)));
        }
        boolean nothing = content.isEmpty()
                && statements.isEmpty()
                && limits.isEmpty()
                && cells.targets().isEmpty();
        return nothing
                ? List.of()
                : List.of(new TableRow(content, statements, limit(whole(limits), statements), cells.targets()));
    }

    /** Whether every column that names units does so as often. */
    private static boolean isEven(RowCells cells, int times) {
        List<Column> filled = UNITS.stream().filter(cells::has).toList();
        return !filled.isEmpty()
                && filled.stream().allMatch(column -> cells.paragraphs(column).size() == times);
    }

    private static List<TableRow> cut(List<Paragraph> content, RowCells cells, List<Paragraph> limits) {
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i < content.size(); i++) {
            List<Statement> statements = new ArrayList<>();
            for (Column column : UNITS) {
                List<Paragraph> units = cells.paragraphs(column);
                if (i < units.size()) {
                    statements.addAll(TableTasks.statements(units.get(i), column));
                }
            }
            Optional<Paragraph> limit = limits.size() == content.size()
                    ? Optional.of(limits.get(i))
                    : limits.stream().findFirst();
            List<TargetCell> targets = i == 0 ? cells.targets() : List.of();
            rows.add(new TableRow(List.of(content.get(i)), statements, limit(limit, statements), targets));
        }
        return rows;
    }

    /** Of all the lines of a cell the latest day counts. */
    private static Optional<Paragraph> whole(List<Paragraph> lines) {
        return lines.stream()
                .reduce((one, next) ->
                        new Paragraph(one.range().through(next.range()), one.text() + "\n" + next.text(), one.level()));
    }

    /** The limit of its own cell, or one that stands among the units. A bare number is a year. */
    private static Optional<Statement.Limit> limit(Optional<Paragraph> cell, List<Statement> statements) {
        return cell.map(words -> new Statement.Limit(limit(words.text()), words.range()))
                .or(() -> statements.stream()
                        .flatMap(statement -> statement.limit().stream())
                        .findFirst());
    }

    private static String limit(String words) {
        return WrittenYear.isBare(words.strip()) ? words.strip() + "年" : words;
    }
}
