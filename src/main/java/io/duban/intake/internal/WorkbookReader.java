package io.duban.intake.internal;

import io.duban.intake.Finding;
import io.duban.intake.PlanWorkbooks.Ground;
import io.duban.intake.PlanWorkbooks.Reading;
import io.duban.plan.ItemRules;
import io.duban.plan.PlanFault;
import io.duban.plan.ProposedIndicator;
import io.duban.plan.ProposedItem;
import io.duban.reading.workbook.Grid;
import io.duban.reading.workbook.Grid.Line;
import io.duban.reading.workbook.GridReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of a ledger into items. */
final class WorkbookReader {

    private static final int SHOWN = 10;

    private final Ground ground;
    private final List<Finding> findings = new ArrayList<>();

    WorkbookReader(Ground ground) {
        this.ground = ground;
    }

    Reading read(Map<String, Grid> sheets) {
        Optional<Table> tasks = table(
                sheets.get(WorkbookWords.TASKS),
                WorkbookWords.TASKS,
                WorkbookWords.TASK_COLUMNS,
                List.of(WorkbookWords.NUMBER, WorkbookWords.TITLE));
        if (tasks.isEmpty()) {
            return new Reading(List.of(), findings);
        }
        Map<String, ProposedItem> items = new TaskRows(ground, findings).read(tasks.get());
        if (items.isEmpty()) {
            findings.add(Finding.at(Finding.Kind.NO_ROWS, WorkbookWords.TASKS));
        }
        Grid indicators = sheets.get(WorkbookWords.INDICATORS);
        List<ProposedItem> read = indicators == null ? kept(items) : withIndicators(items, indicators);
        lastCheck(read);
        return new Reading(read, findings);
    }

    private List<ProposedItem> kept(Map<String, ProposedItem> items) {
        findings.add(Finding.at(Finding.Kind.INDICATORS_KEPT, WorkbookWords.INDICATORS));
        return List.copyOf(items.values());
    }

    private List<ProposedItem> withIndicators(Map<String, ProposedItem> items, Grid sheet) {
        Optional<Table> table = table(
                sheet,
                WorkbookWords.INDICATORS,
                WorkbookWords.INDICATOR_COLUMNS,
                List.of(WorkbookWords.TASK_NUMBER, WorkbookWords.INDICATOR_NAME));
        Map<String, List<ProposedIndicator>> read =
                table.isEmpty() ? Map.of() : new IndicatorRows(ground, findings).read(table.get(), items.keySet());
        return items.values().stream()
                .map(item -> with(item, read.getOrDefault(item.number(), List.of())))
                .toList();
    }

    private Optional<Table> table(@Nullable Grid grid, String name, List<String> wanted, List<String> required) {
        if (grid == null) {
            findings.add(Finding.at(Finding.Kind.SHEET_MISSING, name));
            return Optional.empty();
        }
        if (grid.cutOff()) {
            findings.add(Finding.at(Finding.Kind.TOO_MANY_ROWS, name, GridReader.MOST_ROWS));
        }
        grid.struck().forEach(place -> findings.add(Finding.at(Finding.Kind.STRUCK_OUT, name + "!" + place)));
        grid.leftOut().unseen().forEach(place -> findings.add(Finding.at(Finding.Kind.UNSEEN, name + "!" + place)));
        List<String> hidden = grid.lines().stream()
                .filter(Line::hidden)
                .map(line -> String.valueOf(line.row()))
                .toList();
        if (!hidden.isEmpty()) {
            String some = String.join("、", hidden.subList(0, Math.min(SHOWN, hidden.size())));
            findings.add(Finding.at(Finding.Kind.HIDDEN_ROW, name + "!" + some + (hidden.size() > SHOWN ? "…" : "")));
        }
        return Table.of(grid, wanted, required, findings);
    }

    /** What no cell alone shows; only where the cells are all right, for else it would be said twice. */
    private void lastCheck(List<ProposedItem> items) {
        if (findings.stream().noneMatch(Finding::isError)) {
            for (PlanFault fault : ItemRules.check(items)) {
                findings.add(Finding.at(
                        Finding.Kind.FAULTY,
                        WorkbookWords.TASKS,
                        fault.number(),
                        fault.kind().toString(),
                        fault.detail()));
            }
        }
    }

    private static ProposedItem with(ProposedItem item, List<ProposedIndicator> indicators) {
        return new ProposedItem(
                item.number(),
                item.kind(),
                item.sectionPath(),
                item.title(),
                item.content(),
                item.timeLimit(),
                item.acceptanceCriteria(),
                item.formOfResult(),
                item.units(),
                indicators,
                item.clause());
    }
}
