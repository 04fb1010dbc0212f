package io.duban.intake.confirming;

import static java.util.stream.Collectors.joining;

import io.duban.plan.LimitKind;
import io.duban.plan.PlanItem.ItemUnit;
import io.duban.plan.PlanItem.Stage;
import io.duban.plan.PlanItem.TimeLimit;
import io.duban.plan.ProposedItem;
import io.duban.plan.Responsibility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes one row of several: number, name and place are the first one's. */
public final class Merging {

    private static final int LONGEST_STAGE = 500;

    private final List<Row> rows;

    private Merging(List<Row> rows) {
        this.rows = rows;
    }

    /** The row as it would be; {@code rows}: at least two, in the order of the sheet. */
    public static Row of(List<Row> rows, int edition) {
        Merging merging = new Merging(rows);
        Row first = rows.get(0);
        MergedTargets targets = MergedTargets.of(rows);
        ProposedItem item = new ProposedItem(
                first.item().number(),
                first.item().kind(),
                first.item().sectionPath(),
                first.item().title(),
                merging.joined(ProposedItem::content),
                merging.limit(),
                merging.joined(ProposedItem::acceptanceCriteria),
                merging.joined(ProposedItem::formOfResult),
                merging.units(),
                targets.indicators(),
                null);
        return new Row(
                first.key(),
                edition,
                item,
                merging.unmatched(),
                targets.marks(),
                merging.parts(),
                rows.stream().allMatch(Row::checked),
                false);
    }

    private String joined(Function<ProposedItem, String> text) {
        return rows.stream()
                .map(row -> text.apply(row.item()))
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(joining("\n"));
    }

    /** Each unit in its strongest part; the first one that leads goes on leading, others that led are responsible. */
    private List<ItemUnit> units() {
        List<ItemUnit> all =
                rows.stream().flatMap(row -> row.item().units().stream()).toList();
        List<ItemUnit> united = new ArrayList<>();
        for (ItemUnit part : UnitMaker.once(all)) {
            boolean second = part.responsibility() == Responsibility.LEAD && !united.isEmpty();
            united.add(second ? new ItemUnit(part.unit(), Responsibility.RESPONSIBLE, true) : part);
        }
        return united;
    }

    private List<NamedUnit> unmatched() {
        Map<String, NamedUnit> byName = new TreeMap<>();
        rows.stream()
                .flatMap(row -> row.unmatched().stream())
                .forEach(unit -> byName.merge(unit.name(), unit, Merging::stronger));
        return List.copyOf(byName.values());
    }

    private static NamedUnit stronger(NamedUnit one, NamedUnit other) {
        return other.responsibility().compareTo(one.responsibility()) < 0 ? other : one;
    }

    /** The latest day; what was due before becomes a stage. What runs on goes on running. */
    private TimeLimit limit() {
        List<TimeLimit> limits =
                rows.stream().map(row -> row.item().timeLimit()).distinct().toList();
        if (limits.size() == 1) {
            return limits.get(0);
        }
        boolean continuous = limits.stream().anyMatch(limit -> limit.kind() == LimitKind.CONTINUOUS);
        LocalDate last = limits.stream()
                .map(TimeLimit::dueOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        Stream<Stage> stages = rows.stream().flatMap(row -> stages(row, continuous ? null : last));
        return new TimeLimit(
                continuous ? LimitKind.CONTINUOUS : LimitKind.DATE, continuous ? null : last, once(stages));
    }

    private static Stream<Stage> stages(Row row, @Nullable LocalDate last) {
        LocalDate due = row.item().timeLimit().dueOn();
        Stream<Stage> own = row.item().timeLimit().stages().stream();
        return due == null || due.equals(last)
                ? own
                : Stream.concat(own, Stream.of(new Stage(due, row.item().title())));
    }

    private static List<Stage> once(Stream<Stage> stages) {
        Map<LocalDate, String> byDay = new TreeMap<>();
        stages.forEach(stage ->
                byDay.merge(stage.on(), stage.words(), (one, other) -> one.equals(other) ? one : one + "；" + other));
        return byDay.entrySet().stream()
                .map(day -> new Stage(day.getKey(), HeadMaker.cut(day.getValue(), LONGEST_STAGE)))
                .toList();
    }

    /** So that the row can be split again where it was joined. */
    private List<Part> parts() {
        return rows.stream()
                .flatMap(row -> row.parts().isEmpty() ? Stream.of(row.asPart()) : row.parts().stream())
                .toList();
    }
}
