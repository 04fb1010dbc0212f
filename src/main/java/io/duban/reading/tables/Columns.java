package io.duban.reading.tables;

import io.duban.reading.characters.Spacing;
import io.duban.reading.document.Cell;
import io.duban.reading.document.Row;
import io.duban.reading.document.Table;
import io.duban.reading.vocabulary.Column;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the columns of one table are taken for.
 *
 * @param headings how many rows stand above the first one that is filled in
 * @param tasks whether its rows are read as tasks
 * @param chosen whether a person has said what the columns are
 */
public record Columns(int headings, List<Guess> guesses, boolean tasks, boolean chosen) {

    private static final double BY_HEADING = 0.95;
    private static final double AGAINST_CONTENT = 0.6;
    private static final double BY_CONTENT = 0.5;
    private static final int LOOKED_AT = 200;

    /**
     * One column.
     *
     * @param heading empty where nothing stands over it
     * @param sure from 0 to 1
     */
    public record Guess(String heading, Column meaning, double sure) {}

    public Columns {
        guesses = List.copyOf(guesses);
    }

    /** By headings and contents. */
    public static Columns guessed(Table table) {
        Optional<Headings> tasks = Headings.ofTasks(table);
        Headings headings = tasks.orElseGet(() -> Headings.first(table));
        List<Optional<Column>> named = roles(headings);
        List<Row> rows = table.rows().subList(headings.rows(), table.rows().size());
        List<Guess> guesses = new ArrayList<>();
        int title = named.indexOf(Optional.of(Column.TASK));
        for (int i = 0; i < named.size(); i++) {
            String heading = headings.columns().get(i).text();
            List<Cell> cells = cells(rows, i, named.size());
            guesses.add(
                    i < title && named.get(i).isEmpty() && isAgainAndAgain(cells)
                            ? new Guess(heading, Column.SECTION, AGAINST_CONTENT)
                            : guess(heading, named.get(i), cells));
        }
        return new Columns(headings.rows(), guesses, tasks.isPresent(), false);
    }

    /** As a person says; columns of which nothing is said are not used. */
    public static Columns chosen(Table table, List<Column> meanings) {
        Columns guessed = guessed(table);
        List<Guess> guesses = new ArrayList<>();
        for (int i = 0; i < guessed.guesses.size(); i++) {
            Column meaning = i < meanings.size() ? meanings.get(i) : Column.UNUSED;
            guesses.add(new Guess(guessed.guesses.get(i).heading(), meaning, 1));
        }
        boolean tasks = meanings.contains(Column.TASK) || meanings.contains(Column.CONTENT);
        return new Columns(guessed.headings, guesses, tasks, true);
    }

    public List<Column> meanings() {
        return guesses.stream().map(Guess::meaning).toList();
    }

    /** What a column certainly holds, whatever its cells look like; empty where each cell has to say so itself. */
    Optional<Column> certain(int column) {
        Guess guess = guesses.get(column);
        return guess.sure() > BY_CONTENT ? Optional.of(guess.meaning()) : Optional.empty();
    }

    /** One column names the task: the first that may; a second one says more of it. */
    private static List<Optional<Column>> roles(Headings headings) {
        List<Optional<Column>> named = new ArrayList<>(
                headings.columns().stream().map(Headings.Heading::column).toList());
        boolean units = headings.columns().stream()
                .anyMatch(heading -> !isBareUnit(heading)
                        && heading.column().filter(Column::isUnits).isPresent());
        for (int i = 0; i < named.size(); i++) {
            if (units && isBareUnit(headings.columns().get(i))) {
                named.set(i, Optional.of(Column.MEASURE));
            }
        }
        for (Column title : List.of(Column.TASK, Column.TARGET, Column.CONTENT)) {
            int first = named.indexOf(Optional.of(title));
            if (first >= 0) {
                named.replaceAll(column ->
                        column.filter(Column.TASK::equals).isPresent() ? Optional.of(Column.CONTENT) : column);
                named.set(first, Optional.of(Column.TASK));
                break;
            }
        }
        return named;
    }

    /** Whether most of the cells say what another one says, as those before titles do that belong together. */
    private static boolean isAgainAndAgain(List<Cell> cells) {
        long different = cells.stream().map(Cell::text).distinct().count();
        return cells.size() > 2 && different * 2 <= cells.size();
    }

    /** 单位 alone says in what is counted where another column says who. */
    private static boolean isBareUnit(Headings.Heading heading) {
        return Spacing.none(heading.text()).equals("单位");
    }

    private static Guess guess(String heading, Optional<Column> named, List<Cell> cells) {
        Map<Column, Integer> votes = new EnumMap<>(Column.class);
        cells.forEach(cell -> votes.merge(CellKinds.of(cell, false), 1, Integer::sum));
        if (named.isPresent()) {
            long fitting = votes.entrySet().stream()
                    .filter(vote -> fits(named.get(), vote.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            return new Guess(heading, named.get(), fitting * 2 >= cells.size() ? BY_HEADING : AGAINST_CONTENT);
        }
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(vote -> new Guess(
                        heading,
                        vote.getKey() == Column.TASK ? Column.CONTENT : vote.getKey(),
                        BY_CONTENT * vote.getValue() / cells.size()))
                .orElse(new Guess(heading, Column.UNUSED, BY_CONTENT));
    }

    /** Whether cells that look like one kind may stand in a column of another. */
    private static boolean fits(Column named, Column seen) {
        return switch (named) {
            case NUMBER, LIMIT -> seen == named;
            case LEAD, RESPONSIBLE, COOPERATE -> seen == Column.RESPONSIBLE || seen == Column.TASK;
            case TASK, SECTION, CONTENT -> seen != Column.NUMBER && seen != Column.LIMIT;
            default -> true;
        };
    }

    private static List<Cell> cells(List<Row> rows, int column, int width) {
        return rows.stream()
                .limit(LOOKED_AT)
                .filter(row -> row.cells().size() == width)
                .map(row -> row.cells().get(column))
                .filter(cell -> !cell.isBlank())
                .toList();
    }
}
