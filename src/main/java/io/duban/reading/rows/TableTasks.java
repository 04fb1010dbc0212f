package io.duban.reading.rows;

import io.duban.reading.document.Cell;
import io.duban.reading.document.Paragraph;
import io.duban.reading.document.Row;
import io.duban.reading.document.Table;
import io.duban.reading.tables.Columns;
import io.duban.reading.tables.Grid;
import io.duban.reading.tables.RowCells;
import io.duban.reading.units.Statement;
import io.duban.reading.vocabulary.Column;
import io.duban.reading.vocabulary.Marker;
import io.duban.reading.vocabulary.Punctuation;
import io.duban.reading.vocabulary.Role;
import io.duban.reading.vocabulary.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The tasks of one table. A row with a number or a title begins a task, a row without is part of one: of the task whose
 * text in the body of the document it repeats, else of the one above it.
 */
public final class TableTasks {

    /** So many characters may stand between such a word and its colon, as in 填报单位：. */
    private static final int LONGEST_LABEL = 6;

    private static final WordList REMARK = WordList.of("注 备注 说明 填表 填报 联系");

    /** The last row of a table, which adds up what stands above. */
    private static final Pattern SUM =
            Pattern.compile("[\\s　]*\\S{0,6}?(?:合|总|小|共)[\\s　]*计[\\s　]*[:：]?[\\s　]*(?:\\d+[项个件条])?[\\s　]*");

    private static final Pattern WORDS = Pattern.compile("^[^\\d]*\\p{IsHan}{2}[^\\d]*$");
    private static final Set<String> KINDS = Set.of("任务", "政策", "项目");

    private final Grid grid;
    private final Function<String, Optional<String>> owner;
    private final List<OpenTask> tasks = new ArrayList<>();
    private final List<TableRow> strays = new ArrayList<>();
    private Optional<Paragraph> section;

    private TableTasks(Grid grid, Optional<Paragraph> section, Function<String, Optional<String>> owner) {
        this.grid = grid;
        this.section = section;
        this.owner = owner;
    }

    /**
     * The tasks of a table, none if it does not divide tasks among units.
     *
     * @param patience asked again and again; it may throw
     * @param owner the title of the task in the document's body that holds a sentence
     */
    public static List<TableTask> of(
            Table table, Columns columns, Runnable patience, Function<String, Optional<String>> owner) {
        return Grid.of(table, columns)
                .map(grid -> new TableTasks(grid, table.caption(), owner).read(patience))
                .orElse(List.of());
    }

    private List<TableTask> read(Runnable patience) {
        for (Row row : grid.rows()) {
            patience.run();
            take(row);
        }
        for (TableRow stray : strays) {
            patience.run();
            place(stray);
        }
        return tasks.stream().map(task -> task.closed(grid.isRanked())).toList();
    }

    private void take(Row row) {
        List<Cell> each = row.filled().stream().distinct().toList();
        List<Cell> filled = isThrough(row) ? each.subList(0, 1) : each;
        if (isIdle(filled) || isSection(row, filled)) {
            return;
        }
        RowCells cells = grid.cells(row);
        cells.first(Column.SECTION)
                .filter(cell -> !KINDS.contains(cell.text()))
                .ifPresent(cell -> section = Optional.of(TaskTitle.whole(cell)));
        begin(cells);
        add(SubRows.of(cells), title(cells).isPresent());
        if (!tasks.isEmpty()) {
            strays.forEach(tasks.get(tasks.size() - 1)::offer);
        }
    }

    /** A note below the table, or the sum of what stands above. */
    private static boolean isIdle(List<Cell> filled) {
        return (filled.size() == 1 && isRemark(filled.get(0).text()))
                || filled.stream().limit(2).anyMatch(cell -> SUM.matcher(cell.text())
                        .matches());
    }

    /** Whether the row names the section of those below it, which is then remembered. */
    private boolean isSection(Row row, List<Cell> filled) {
        if (filled.size() != 1) {
            return false;
        }
        Cell only = filled.get(0);
        boolean heading = isHeading(row, only);
        boolean words =
                grid.cells(row).first(Column.NUMBER).filter(TableTasks::isWords).isPresent();
        if (heading || words) {
            section = Optional.of(heading ? only.paragraphs().get(0) : TaskTitle.whole(only));
        }
        return heading || words;
    }

    private void add(List<TableRow> rows, boolean titled) {
        for (TableRow made : rows) {
            if (tasks.isEmpty() || rows.size() > 1 || !titled) {
                strays.add(made);
            } else {
                tasks.get(tasks.size() - 1).rows.add(made);
            }
        }
    }

    /** A line of its own that is numbered, or runs through all columns. */
    private static boolean isHeading(Row row, Cell cell) {
        boolean through = isThrough(row);
        boolean marked = Marker.of(cell.text()).isPresent();
        return cell.text().indexOf('。') < 0 && (marked || through);
    }

    /** Whether the same words stand in all columns. */
    private static boolean isThrough(Row row) {
        return row.cells().size() > 1
                && row.cells().stream().map(Cell::text).distinct().count() == 1;
    }

    private static boolean isWords(Cell cell) {
        return WORDS.matcher(cell.text()).find();
    }

    /** A text that stands for the title begins a task only where nothing else would tell that one begins. */
    private Optional<Cell> title(RowCells cells) {
        boolean begins = cells.has(Column.NUMBER) || !grid.isNumbered();
        return cells.first(Column.TASK).or(() -> cells.prose().filter(any -> begins));
    }

    private void begin(RowCells cells) {
        Optional<Cell> number = cells.first(Column.NUMBER);
        Optional<Cell> title = title(cells);
        boolean goesOn = !tasks.isEmpty() && tasks.get(tasks.size() - 1).isSame(number, title);
        if (!goesOn && (number.isPresent() || title.isPresent())) {
            title.map(TaskTitle::of)
                    .or(() -> cells.paragraphs(Column.CONTENT).stream()
                            .findFirst()
                            .map(TaskTitle::clause))
                    .or(() -> section)
                    .ifPresent(named -> tasks.add(new OpenTask(number, title, named, section)));
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

    private static boolean isRemark(String text) {
        int colon = Punctuation.first(text, 0, ":：。");
        int label = REMARK.length(text);
        return label > 0 && colon >= label && colon <= label + LONGEST_LABEL && text.charAt(colon) != '。';
    }
}
