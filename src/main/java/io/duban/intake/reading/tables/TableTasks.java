package io.duban.intake.reading.tables;

import io.duban.intake.reading.document.Cell;
import io.duban.intake.reading.document.Paragraph;
import io.duban.intake.reading.document.Row;
import io.duban.intake.reading.document.Table;
import io.duban.intake.reading.outline.Marker;
import io.duban.intake.reading.units.Role;
import io.duban.intake.reading.units.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The tasks of one table. A row with a number or a title begins a task, a row without is part of one: of the task whose
 * text in the body of the document it repeats, else of the one above it.
 */
public final class TableTasks {

    private final Grid grid;
    private final Function<String, Optional<String>> owner;
    private final List<OpenTask> tasks = new ArrayList<>();
    private final List<TableRow> strays = new ArrayList<>();
    private Optional<Paragraph> section = Optional.empty();

    private TableTasks(Grid grid, Function<String, Optional<String>> owner) {
        this.grid = grid;
        this.owner = owner;
    }

    /**
     * The tasks of a table, none if it does not divide tasks among units.
     *
     * @param owner the title of the task in the document's body that holds a sentence
     */
    public static List<TableTask> of(Table table, Function<String, Optional<String>> owner) {
        return Grid.of(table).map(grid -> new TableTasks(grid, owner).read()).orElse(List.of());
    }

    private List<TableTask> read() {
        grid.rows().forEach(this::take);
        strays.forEach(this::place);
        return tasks.stream().map(OpenTask::closed).toList();
    }

    private void take(Row row) {
        Map<Column, List<Cell>> kinds = grid.kinds(row);
        List<Cell> filled = row.filled();
        if (filled.stream().distinct().count() == 1 && isHeading(filled.get(0))) {
            section = Optional.of(filled.get(0).paragraphs().get(0));
            return;
        }
        begin(kinds);
        List<TableRow> rows = SubRows.of(kinds);
        for (TableRow made : rows) {
            if (rows.size() > 1 || kinds.get(Column.TASK) == null) {
                strays.add(made);
            } else {
                tasks.get(tasks.size() - 1).rows.add(made);
            }
        }
        tasks.stream().skip(Math.max(0, tasks.size() - 1)).forEach(task -> strays.forEach(task::offer));
    }

    private static boolean isHeading(Cell cell) {
        return Marker.of(cell.text()).isPresent() && cell.text().indexOf('。') < 0;
    }

    private void begin(Map<Column, List<Cell>> kinds) {
        Optional<Cell> number = first(kinds, Column.NUMBER);
        Optional<Cell> title = first(kinds, Column.TASK);
        boolean goesOn = !tasks.isEmpty() && tasks.get(tasks.size() - 1).isSame(number, title);
        if (!goesOn && (number.isPresent() || title.isPresent())) {
            Optional<Paragraph> named =
                    title.map(cell -> cell.paragraphs().get(0)).or(() -> section);
            named.ifPresent(paragraph -> tasks.add(new OpenTask(number, title, paragraph, section)));
        }
    }

    private void place(TableRow row) {
        Optional<String> title = row.text().stream().findFirst().flatMap(text -> owner.apply(text.text()));
        Optional<OpenTask> named = tasks.stream()
                .filter(task -> title.filter(task.title()::equals).isPresent())
                .findFirst();
        named.or(() -> tasks.stream().filter(task -> task.wasOffered(row)).findFirst())
                .ifPresent(task -> task.rows.add(row));
    }

    private static Optional<Cell> first(Map<Column, List<Cell>> kinds, Column column) {
        return Stream.ofNullable(kinds.get(column)).flatMap(List::stream).findFirst();
    }

    static Role role(Column column) {
        return switch (column) {
            case LEAD -> Role.LEAD;
            case COOPERATE -> Role.COOPERATE;
            default -> Role.RESPONSIBLE;
        };
    }

    static List<Statement> statements(Paragraph paragraph, Column column) {
        return UnitCells.read(paragraph, role(column)).stream().toList();
    }
}
