package io.duban.intake.internal;

import static java.util.stream.Collectors.toMap;

import io.duban.intake.Finding;
import io.duban.intake.PlanWorkbooks.Ground;
import io.duban.plan.ItemKind;
import io.duban.plan.ItemRules;
import io.duban.plan.LimitKind;
import io.duban.plan.Plan;
import io.duban.plan.PlanItem.ItemUnit;
import io.duban.plan.PlanItem.Stage;
import io.duban.plan.PlanItem.TimeLimit;
import io.duban.plan.ProposedIndicator;
import io.duban.plan.ProposedItem;
import io.duban.plan.Responsibility;
import io.duban.reading.workbook.CellValue;
import io.duban.reading.workbook.Grid.Line;
import io.duban.shared.PlainText;
import io.duban.shared.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the sheet of tasks. A column that is not there leaves an item's field as it stands in the plan. */
final class TaskRows {

    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_SECTION = 1000;
    private static final int LONGEST_CELL = 20_000;

    private final Ground ground;
    private final UnitCells units;
    private final Map<String, ProposedItem> standing;
    private final List<Finding> findings;

    TaskRows(Ground ground, List<Finding> findings) {
        this.ground = ground;
        this.units = new UnitCells(ground);
        this.standing = ground.items().stream()
                .collect(toMap(item -> Reader.taskNumber(item.number()), Function.identity(), (one, other) -> one));
        this.findings = findings;
    }

    /** In the order of the sheet, by number; a number that is there twice counts once, which is noted. */
    Map<String, ProposedItem> read(Table table) {
        Map<String, ProposedItem> items = new LinkedHashMap<>();
        for (Line line : table.rows()) {
            Reader row = new Reader(table, line, findings);
            ProposedItem item = item(row);
            if (!item.number().isEmpty() && items.putIfAbsent(item.number(), item) != null) {
                row.find(Finding.Kind.NUMBER_TWICE, WorkbookWords.NUMBER, item.number());
            }
        }
        return items;
    }

    private ProposedItem item(Reader row) {
        String typed = row.taskNumber(WorkbookWords.NUMBER, LONGEST_NUMBER);
        ProposedItem before = standing.get(typed);
        return new ProposedItem(
                before == null ? typed : before.number(),
                row.word(
                        WorkbookWords.KIND,
                        WorkbookWords::kind,
                        before == null || row.has(WorkbookWords.KIND) ? ItemKind.TASK : before.kind()),
                section(row, before),
                PlainText.beside(
                        row.required(WorkbookWords.TITLE, LONGEST_TITLE), before == null ? "" : before.title()),
                text(row, WorkbookWords.CONTENT, before, ProposedItem::content),
                limit(row, before),
                text(row, WorkbookWords.CRITERIA, before, ProposedItem::acceptanceCriteria),
                text(row, WorkbookWords.RESULT, before, ProposedItem::formOfResult),
                units(row, before),
                before == null ? List.<ProposedIndicator>of() : before.indicators(),
                null);
    }

    private static String text(
            Reader row, String column, @Nullable ProposedItem before, Function<ProposedItem, String> field) {
        return row.text(column, ItemRules.LONGEST_TEXT, before == null ? "" : field.apply(before));
    }

    private static List<String> section(Reader row, @Nullable ProposedItem before) {
        List<String> standing = before == null ? List.of() : before.sectionPath();
        String read = row.text(WorkbookWords.SECTION, LONGEST_SECTION, String.join(WorkbookWords.LEVELS, standing));
        return Arrays.asList(read.split(">", -1));
    }

    private TimeLimit limit(Reader row, @Nullable ProposedItem before) {
        TimeLimit limit = row.has(WorkbookWords.LIMIT) || before == null ? readLimit(row) : before.timeLimit();
        List<Stage> stages = new ArrayList<>(limit.stages());
        if (row.has(WorkbookWords.STAGES)) {
            if (!row.has(WorkbookWords.LIMIT)) {
                stages.clear();
            }
            stages.addAll(readStages(
                    row, before == null ? List.of() : before.timeLimit().stages()));
        } else if (before != null && row.has(WorkbookWords.LIMIT)) {
            stages.addAll(before.timeLimit().stages());
        }
        checkPeriod(row, limit.dueOn(), WorkbookWords.LIMIT);
        stages.forEach(stage -> checkPeriod(row, stage.on(), WorkbookWords.STAGES));
        return new TimeLimit(limit.kind(), limit.dueOn(), stages);
    }

    private static TimeLimit readLimit(Reader row) {
        TimeLimit continuous = new TimeLimit(LimitKind.CONTINUOUS, null, List.of());
        CellValue cell = row.cell(WorkbookWords.LIMIT);
        if (cell == null) {
            row.find(Finding.Kind.ASSUMED_CONTINUOUS, WorkbookWords.LIMIT);
            return continuous;
        }
        if (cell.day() != null) {
            return new TimeLimit(LimitKind.DATE, cell.day(), List.of());
        }
        LocalDate yearEnd = row.yearEnd(WorkbookWords.LIMIT, cell);
        if (yearEnd != null) {
            return new TimeLimit(LimitKind.DATE, yearEnd, List.of());
        }
        Optional<TimeLimit> limit = LimitCells.limit(cell.text());
        if (limit.isEmpty()) {
            row.find(Finding.Kind.BAD_DATE, WorkbookWords.LIMIT, cell.text());
        }
        return limit.orElse(continuous);
    }

    private static List<Stage> readStages(Reader row, List<Stage> standing) {
        String text = row.text(WorkbookWords.STAGES, LONGEST_CELL);
        if (text.isEmpty()) {
            return List.of();
        }
        if (PlainText.of(LimitCells.text(standing)).strip().equals(text)) {
            return standing;
        }
        Optional<List<Stage>> stages = LimitCells.stages(text);
        boolean readable = stages.isPresent()
                && stages.get().stream().map(Stage::on).distinct().count()
                        == stages.get().size();
        if (!readable) {
            row.find(Finding.Kind.BAD_STAGE, WorkbookWords.STAGES, text);
        }
        return readable ? stages.get() : List.of();
    }

    private void checkPeriod(Reader row, @Nullable LocalDate day, String column) {
        Plan plan = ground.plan();
        if (day != null && (day.getYear() < plan.periodStart() || day.getYear() > plan.periodEnd())) {
            row.find(Finding.Kind.OUTSIDE_PERIOD, column, day, plan.periodStart(), plan.periodEnd());
        }
    }

    private List<ItemUnit> units(Reader row, @Nullable ProposedItem before) {
        List<ItemUnit> all = new ArrayList<>();
        Set<UnitId> seen = new HashSet<>();
        for (Responsibility responsibility : Responsibility.values()) {
            String column = column(responsibility);
            if (!row.has(column) && before != null) {
                before.units().stream()
                        .filter(part -> part.responsibility() == responsibility && seen.add(part.unit()))
                        .forEach(all::add);
                continue;
            }
            UnitCells.Found found = units.read(row.text(column, LONGEST_CELL), responsibility);
            found.unknown().forEach(name -> noteUnknown(row, column, name));
            for (ItemUnit part : found.units()) {
                if (seen.add(part.unit())) {
                    all.add(part);
                } else {
                    row.find(Finding.Kind.UNIT_TWICE, column, ground.names().getOrDefault(part.unit(), ""));
                }
            }
        }
        return withLead(row, all, before);
    }

    private void noteUnknown(Reader row, String column, String name) {
        List<String> nearest = units.nearest(name);
        if (nearest.isEmpty()) {
            row.find(Finding.Kind.UNKNOWN_UNIT, column, name);
        } else {
            row.find(Finding.Kind.UNKNOWN_UNIT_LIKE, column, name, String.join("”“", nearest));
        }
    }

    /** Where no lead is named the first unit is proposed, unless the plan stands so already. */
    private List<ItemUnit> withLead(Reader row, List<ItemUnit> units, @Nullable ProposedItem before) {
        if (units.isEmpty()) {
            row.find(Finding.Kind.NO_UNITS, WorkbookWords.LEAD);
        }
        boolean led = units.stream().anyMatch(part -> part.responsibility() == Responsibility.LEAD);
        if (led || units.isEmpty() || (before != null && before.units().equals(units))) {
            return units;
        }
        UnitId first = units.get(0).unit();
        row.find(Finding.Kind.INFERRED_LEAD, WorkbookWords.LEAD, ground.names().getOrDefault(first, ""));
        List<ItemUnit> proposed = new ArrayList<>(units);
        proposed.set(0, new ItemUnit(first, Responsibility.LEAD, true));
        return proposed;
    }

    static String column(Responsibility responsibility) {
        return switch (responsibility) {
            case LEAD -> WorkbookWords.LEAD;
            case RESPONSIBLE -> WorkbookWords.RESPONSIBLE;
            case COOPERATING -> WorkbookWords.COOPERATING;
        };
    }
}
