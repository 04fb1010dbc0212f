package io.duban.intake.internal;

import static java.util.stream.Collectors.toCollection;

import io.duban.intake.PlanWorkbooks.Ground;
import io.duban.organization.Unit;
import io.duban.plan.Indicator.Target;
import io.duban.plan.LimitKind;
import io.duban.plan.Plan;
import io.duban.plan.ProposedIndicator;
import io.duban.plan.ProposedItem;
import io.duban.plan.Responsibility;
import io.duban.shared.CellText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the ledger: tasks, indicators, how to fill it in, and the list of units that its cells offer. */
final class WorkbookWriter {

    private static final int ROWS_TO_FILL = 500;
    private static final int LONGEST_ALL_YEARS = 8;
    private static final List<Integer> TASK_WIDTHS = List.of(10, 8, 34, 30, 50, 20, 30, 30, 14, 40, 40, 30);
    private static final List<Integer> INDICATOR_WIDTHS = List.of(10, 30, 14, 14, 8, 9, 12);

    private final Ground ground;
    private final UnitCells units;

    private WorkbookWriter(Ground ground) {
        this.ground = ground;
        this.units = new UnitCells(ground);
    }

    static void write(Ground ground, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Duban", "1.0")) {
            WorkbookWriter writer = new WorkbookWriter(ground);
            Worksheet tasks = book.newWorksheet(WorkbookWords.TASKS);
            Worksheet indicators = book.newWorksheet(WorkbookWords.INDICATORS);
            GuideSheet.write(book.newWorksheet(WorkbookWords.GUIDE), ground.plan());
            Worksheet names = book.newWorksheet(WorkbookWords.UNITS);
            writer.units(names);
            writer.tasks(tasks, names);
            writer.indicators(indicators);
        }
    }

    private void tasks(Worksheet sheet, Worksheet names) {
        head(sheet, WorkbookWords.TASK_COLUMNS, TASK_WIDTHS);
        int row = 0;
        for (ProposedItem item : ground.items()) {
            task(sheet, ++row, item);
        }
        int last = row + ROWS_TO_FILL;
        body(sheet, last, WorkbookWords.TASK_COLUMNS.size());
        int limit = WorkbookWords.TASK_COLUMNS.indexOf(WorkbookWords.LIMIT);
        sheet.range(1, limit, last, limit)
                .style()
                .format("yyyy-mm-dd")
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        offer(sheet, WorkbookWords.TASK_COLUMNS, WorkbookWords.KIND, last);
        int lead = WorkbookWords.TASK_COLUMNS.indexOf(WorkbookWords.LEAD);
        sheet.range(1, lead, last, lead)
                .validateWithList(names.range(1, 0, Math.max(1, ground.units().size()), 0))
                .allowBlank(true)
                .showErrorMessage(false);
    }

    private void task(Worksheet sheet, int row, ProposedItem item) {
        int column = 0;
        sheet.value(row, column++, CellText.of(item.number()));
        sheet.value(row, column++, WorkbookWords.of(item.kind()));
        sheet.value(row, column++, CellText.of(String.join(WorkbookWords.LEVELS, item.sectionPath())));
        sheet.value(row, column++, CellText.of(item.title()));
        sheet.value(row, column++, CellText.of(item.content()));
        for (Responsibility responsibility : Responsibility.values()) {
            sheet.value(row, column++, CellText.of(units.write(item.units(), responsibility)));
        }
        if (item.timeLimit().dueOn() != null) {
            sheet.value(row, column, item.timeLimit().dueOn());
        } else if (item.timeLimit().kind() == LimitKind.CONTINUOUS) {
            sheet.value(row, column, WorkbookWords.CONTINUOUS);
        }
        sheet.value(row, ++column, CellText.of(LimitCells.text(item.timeLimit().stages())));
        sheet.value(row, ++column, CellText.of(item.acceptanceCriteria()));
        sheet.value(row, ++column, CellText.of(item.formOfResult()));
    }

    private void indicators(Worksheet sheet) {
        List<Integer> years = years();
        List<String> columns = new ArrayList<>(WorkbookWords.INDICATOR_COLUMNS);
        List<Integer> widths = new ArrayList<>(INDICATOR_WIDTHS);
        for (Integer year : years) {
            columns.add(year + "年");
            widths.add(16);
        }
        head(sheet, columns, widths);
        int row = 0;
        for (ProposedItem item : ground.items()) {
            for (ProposedIndicator indicator : item.indicators()) {
                indicator(sheet, ++row, item.number(), indicator);
                targets(sheet, row, years, indicator);
            }
        }
        body(sheet, row + ROWS_TO_FILL, columns.size());
        offer(sheet, columns, WorkbookWords.NATURE, row + ROWS_TO_FILL);
        offer(sheet, columns, WorkbookWords.DIRECTION, row + ROWS_TO_FILL);
    }

    private static void indicator(Worksheet sheet, int row, String number, ProposedIndicator indicator) {
        int column = 0;
        sheet.value(row, column++, CellText.of(number));
        sheet.value(row, column++, CellText.of(indicator.name()));
        sheet.value(row, column++, WorkbookWords.of(indicator.nature()));
        sheet.value(row, column++, CellText.of(indicator.unit()));
        sheet.value(row, column++, WorkbookWords.of(indicator.direction()));
        if (indicator.baselineYear() != null) {
            sheet.value(row, column, indicator.baselineYear());
        }
        column++;
        if (indicator.baselineValue() != null) {
            // As text: a spreadsheet keeps fifteen digits of a number, and a value may have twenty.
            sheet.value(row, column, indicator.baselineValue().toPlainString());
        }
    }

    private static void targets(Worksheet sheet, int row, List<Integer> years, ProposedIndicator indicator) {
        for (Target target : indicator.targets()) {
            int column = WorkbookWords.INDICATOR_COLUMNS.size() + years.indexOf(target.year());
            sheet.value(row, column, CellText.of(TargetCells.write(target)));
        }
    }

    private void units(Worksheet sheet) {
        head(sheet, List.of("名称", "全称", "代码"), List.of(26, 40, 20));
        int row = 0;
        for (Unit unit : ground.units()) {
            sheet.value(++row, 0, CellText.of(unit.name()));
            sheet.value(row, 1, CellText.of(unit.fullName()));
            sheet.value(row, 2, unit.code() == null ? "" : unit.code());
        }
    }

    /** The years that have targets; where there are none, the plan's first years, every fifth and the last. */
    private List<Integer> years() {
        TreeSet<Integer> years = ground.items().stream()
                .flatMap(item -> item.indicators().stream())
                .flatMap(indicator -> indicator.targets().stream())
                .map(Target::year)
                .collect(toCollection(TreeSet::new));
        if (years.isEmpty()) {
            Plan plan = ground.plan();
            boolean all = plan.periodEnd() - plan.periodStart() < LONGEST_ALL_YEARS;
            IntStream.rangeClosed(plan.periodStart(), plan.periodEnd())
                    .filter(year -> all || year <= plan.periodStart() + 3 || year % 5 == 0 || year == plan.periodEnd())
                    .forEach(years::add);
        }
        return List.copyOf(years);
    }

    private static void head(Worksheet sheet, List<String> columns, List<Integer> widths) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column));
            sheet.width(column, widths.get(column));
        }
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .fillColor("E7EDF3")
                .wrapText(true)
                .verticalAlignment("center")
                .set();
        sheet.freezePane(0, 1);
    }

    private static void body(Worksheet sheet, int lastRow, int columns) {
        sheet.range(1, 0, lastRow, columns - 1)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }

    private static void offer(Worksheet sheet, List<String> columns, String column, int lastRow) {
        int at = columns.indexOf(column);
        sheet.range(1, at, lastRow, at)
                .validateWithListByFormula("\"" + String.join(",", WorkbookWords.choices(column)) + "\"")
                .allowBlank(true);
    }
}
