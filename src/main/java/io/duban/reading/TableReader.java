package io.duban.reading;

import io.duban.reading.document.Document;
import io.duban.reading.document.Patience;
import io.duban.reading.document.Table;
import io.duban.reading.rows.TableTask;
import io.duban.reading.rows.TableTasks;
import io.duban.reading.tables.Columns;
import io.duban.reading.vocabulary.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Reads the tables of a document by their columns, as guessed or as a person has chosen them. */
final class TableReader {

    private final List<Table> tables;
    private final List<Columns> columns = new ArrayList<>();
    private final Patience patience;

    /** {@code chosen}: what the columns of a table are, by the table's number from 1. */
    TableReader(Document document, Map<Integer, List<Column>> chosen, Patience patience) {
        this.patience = patience;
        tables = document.tables();
        for (int i = 0; i < tables.size(); i++) {
            patience.check();
            Table table = tables.get(i);
            List<Column> meanings = chosen.get(i + 1);
            columns.add(meanings == null ? Columns.guessed(table) : Columns.chosen(table, meanings));
        }
    }

    /** Where the first one begins that divides tasks among units; behind every text where there is none. */
    int firstOfTasks() {
        return IntStream.range(0, tables.size())
                .filter(i -> columns.get(i).tasks())
                .map(i -> tables.get(i).range().start())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** {@code owner}: the title of the task in the document's body that holds a sentence. */
    List<TableTask> tasks(Function<String, Optional<String>> owner) {
        List<TableTask> tasks = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            tasks.addAll(TableTasks.of(tables.get(i), columns.get(i), patience::check, owner));
        }
        return tasks;
    }

    /** Those that have rows and columns at all. */
    List<Proposal.ProposedTable> tables() {
        List<Proposal.ProposedTable> proposed = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            if (tables.get(i).rows().size() > 1 && columns.get(i).guesses().size() > 1) {
                proposed.add(table(i + 1, tables.get(i), columns.get(i)));
            }
        }
        return proposed;
    }

    private static Proposal.ProposedTable table(int number, Table table, Columns columns) {
        List<Proposal.ProposedColumn> proposed = new ArrayList<>();
        for (Columns.Guess guess : columns.guesses()) {
            proposed.add(new Proposal.ProposedColumn(
                    proposed.size() + 1, guess.heading(), guess.meaning(), guess.sure(), columns.chosen()));
        }
        return new Proposal.ProposedTable(
                number, table.range().start(), table.range().end(), columns.tasks(), proposed);
    }
}
