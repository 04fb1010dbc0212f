package io.duban.reading;

import io.duban.reading.document.Cell;
import io.duban.reading.document.Document;
import io.duban.reading.vocabulary.Column;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of the tables of a document was not read, or may have run together.
 *
 * @param taken the characters of the document that are in tasks
 */
record TableDoubts(Document document, List<Proposal.ProposedTable> tables, BitSet taken) {

    /** Tables of which nothing is in a task, and lines that only blanks part and that were taken for tables. */
    List<String> passed() {
        Stream<String> lines = document.tables().stream()
                .filter(table -> table.rows().size() == 1)
                .map(table -> table.rows().get(0).filled().stream()
                        .map(Cell::text)
                        .distinct()
                        .toList())
                .filter(cells -> cells.size() > 1)
                .map(cells -> "“" + String.join("、", cells) + "”");
        Stream<String> whole = tables.stream()
                .filter(table -> taken.get(table.start(), table.end()).isEmpty())
                .map(table -> table.number() + " “" + String.join("、", headings(table, column -> true)) + "”");
        return Stream.concat(lines, whole).toList();
    }

    /** Columns of tasks that were not used. */
    List<String> columns() {
        return tables.stream()
                .filter(table ->
                        table.tasks() && !taken.get(table.start(), table.end()).isEmpty())
                .flatMap(
                        table -> headings(
                                table, column -> column.meaning() == Column.UNUSED || column.meaning() == Column.PERSON)
                                .stream())
                .toList();
    }

    /** Rows with more cells than there are headings. */
    List<String> rows() {
        return tables.stream()
                .filter(Proposal.ProposedTable::tasks)
                .flatMap(table -> document.tables().get(table.number() - 1).rows().stream()
                        .filter(row -> row.cells().size() > table.columns().size()))
                .map(row -> row.filled().stream().limit(2).map(Cell::text).collect(Collectors.joining(" ")))
                .toList();
    }

    private static List<String> headings(Proposal.ProposedTable table, Predicate<Proposal.ProposedColumn> wanted) {
        return table.columns().stream()
                .filter(wanted)
                .map(Proposal.ProposedColumn::heading)
                .filter(heading -> !heading.isBlank())
                .toList();
    }
}
