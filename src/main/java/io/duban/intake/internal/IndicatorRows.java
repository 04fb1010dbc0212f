package io.duban.intake.internal;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import io.duban.intake.Finding;
import io.duban.intake.PlanWorkbooks.Ground;
import io.duban.plan.Direction;
import io.duban.plan.Indicator.Target;
import io.duban.plan.IndicatorNature;
import io.duban.plan.Plan;
import io.duban.plan.ProposedIndicator;
import io.duban.plan.ProposedItem;
import io.duban.reading.workbook.CellValue;
import io.duban.reading.workbook.Grid.Line;
import io.duban.shared.PlainText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the sheet of indicators. A column that is not there leaves an indicator's field as it stands in the plan. */
final class IndicatorRows {

    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_UNIT = 60;
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(16);
    private static final int FINEST_SCALE = 4;

    private final Plan plan;
    private final Map<String, Map<String, ProposedIndicator>> standing;
    private final List<Finding> findings;

    IndicatorRows(Ground ground, List<Finding> findings) {
        this.plan = ground.plan();
        this.standing = ground.items().stream().collect(toMap(ProposedItem::number, item -> item.indicators().stream()
                .collect(toMap(
                        indicator -> PlainText.of(indicator.name()).strip(),
                        indicator -> indicator,
                        (one, other) -> one))));
        this.findings = findings;
    }

    /** By the number of the task, in the order of the sheet; tasks without indicators are left out. */
    Map<String, List<ProposedIndicator>> read(Table table, Set<String> tasks) {
        Map<String, List<ProposedIndicator>> indicators = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        Map<String, String> numbers =
                tasks.stream().collect(toMap(Reader::taskNumber, number -> number, (one, other) -> one));
        for (Line line : table.rows()) {
            Reader row = new Reader(table, line, findings);
            String typed = row.taskNumber(WorkbookWords.TASK_NUMBER, LONGEST_NUMBER);
            String task = numbers.getOrDefault(typed, typed);
            if (!task.isEmpty() && !tasks.contains(task)) {
                row.find(Finding.Kind.UNKNOWN_TASK, WorkbookWords.TASK_NUMBER, task);
            }
            ProposedIndicator indicator = indicator(row, table.years(), standing.getOrDefault(task, Map.of()));
            if (!seen.add(task + "\n" + indicator.name())) {
                row.find(Finding.Kind.INDICATOR_TWICE, WorkbookWords.INDICATOR_NAME, task, indicator.name());
            }
            indicators.computeIfAbsent(task, key -> new ArrayList<>()).add(indicator);
        }
        return indicators;
    }

    private ProposedIndicator indicator(Reader row, Map<String, Integer> years, Map<String, ProposedIndicator> known) {
        String typed = row.required(WorkbookWords.INDICATOR_NAME, LONGEST_NAME);
        ProposedIndicator before = known.get(typed);
        String name = before == null ? typed : before.name();
        String unit = row.text(WorkbookWords.UNIT, LONGEST_UNIT, before == null ? "" : before.unit());
        Direction direction = direction(row, before);
        Integer baselineYear = row.has(WorkbookWords.BASELINE_YEAR) || before == null
                ? row.year(WorkbookWords.BASELINE_YEAR)
                : before.baselineYear();
        BigDecimal baseline = row.has(WorkbookWords.BASELINE_VALUE) || before == null
                ? checked(row, WorkbookWords.BASELINE_VALUE, row.number(WorkbookWords.BASELINE_VALUE))
                : before.baselineValue();
        if (baseline != null && baselineYear == null) {
            row.find(Finding.Kind.REQUIRED, WorkbookWords.BASELINE_YEAR, WorkbookWords.BASELINE_YEAR);
        }
        return new ProposedIndicator(
                name,
                row.word(WorkbookWords.NATURE, WorkbookWords::nature, nature(row, before)),
                unit,
                direction,
                baselineYear,
                baseline,
                targets(row, years, new Context(before, unit, direction)));
    }

    private static IndicatorNature nature(Reader row, @Nullable ProposedIndicator before) {
        return before == null || row.has(WorkbookWords.NATURE) ? IndicatorNature.EXPECTED : before.nature();
    }

    private static Direction direction(Reader row, @Nullable ProposedIndicator before) {
        if (!row.has(WorkbookWords.DIRECTION) && before != null) {
            return before.direction();
        }
        if (row.cell(WorkbookWords.DIRECTION) == null) {
            row.find(Finding.Kind.ASSUMED_DIRECTION, WorkbookWords.DIRECTION);
        }
        return row.word(WorkbookWords.DIRECTION, WorkbookWords::direction, Direction.UP);
    }

    private record Context(@Nullable ProposedIndicator before, String unit, Direction direction) {

        List<Target> standing() {
            return before == null ? List.of() : before.targets();
        }
    }

    private List<Target> targets(Reader row, Map<String, Integer> years, Context context) {
        List<Target> targets = new ArrayList<>();
        for (Map.Entry<String, Integer> column : years.entrySet()) {
            target(row, column, context).ifPresent(targets::add);
        }
        context.standing().stream()
                .filter(target -> !years.containsValue(target.year()))
                .forEach(targets::add);
        targets.sort(comparing(Target::year));
        return targets;
    }

    private Optional<Target> target(Reader row, Map.Entry<String, Integer> column, Context context) {
        CellValue cell = row.cell(column.getKey());
        if (cell == null) {
            return Optional.empty();
        }
        int year = column.getValue();
        if (year < plan.periodStart() || year > plan.periodEnd()) {
            row.find(Finding.Kind.OUTSIDE_PERIOD, column.getKey(), year, plan.periodStart(), plan.periodEnd());
        }
        Optional<TargetCells.Understood> read = cell.number() == null
                ? TargetCells.read(cell.text(), context.unit(), context.direction())
                : Optional.of(TargetCells.read(cell.number(), context.direction()));
        if (read.isEmpty() || cell.text().length() > LONGEST_NAME) {
            row.find(Finding.Kind.BAD_TARGET, column.getKey(), cell.text(), context.unit());
            return Optional.empty();
        }
        checked(row, column.getKey(), read.get().value());
        return Optional.of(named(row, column.getKey(), withWords(read.get(), year, cell.text(), context), read.get()));
    }

    private static Target named(Reader row, String column, Target target, TargetCells.Understood read) {
        if (read.assumed()) {
            row.find(Finding.Kind.ASSUMED_OPERATOR, column, TargetCells.write(target));
        }
        return target;
    }

    /** A number keeps the words that the plan has for it: the ledger only shows its signs. */
    private static Target withWords(TargetCells.Understood read, int year, String typed, Context context) {
        BigDecimal value = read.value();
        if (value == null) {
            return context.standing().stream()
                    .filter(target -> target.year() == year && target.value() == null)
                    .filter(target ->
                            PlainText.of(TargetCells.write(target)).strip().equals(typed))
                    .findFirst()
                    .orElseGet(() -> new Target(year, read.operator(), null, read.words()));
        }
        String words = context.standing().stream()
                .filter(target -> target.year() == year && target.operator() == read.operator())
                .filter(target -> target.value() != null && target.value().compareTo(value) == 0)
                .map(Target::words)
                .findFirst()
                .orElse(typed);
        return new Target(year, read.operator(), value, words);
    }

    private static @Nullable BigDecimal checked(Reader row, String column, @Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() > FINEST_SCALE || plain.abs().compareTo(LARGEST) >= 0) {
            row.find(Finding.Kind.BAD_NUMBER, column, value.toPlainString());
        }
        return value;
    }
}
