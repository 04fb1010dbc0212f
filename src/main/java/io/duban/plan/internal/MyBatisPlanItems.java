package io.duban.plan.internal;

import io.duban.plan.Indicator;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItem;
import io.duban.plan.PlanItemId;
import io.duban.plan.PlanItems;
import io.duban.shared.StaleAggregate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Writes many items with few statements. An item is changed by taking its rows out, in the version it was read in, and
 * putting them in again in the next: so numbers may be exchanged, and hundreds of items take as many statements as one.
 */
@Repository
class MyBatisPlanItems implements PlanItems {

    private static final int ROWS_OF_A_STATEMENT = 200;

    private final ItemMapper items;
    private final IndicatorMapper indicators;

    MyBatisPlanItems(ItemMapper items, IndicatorMapper indicators) {
        this.items = items;
        this.indicators = indicators;
    }

    @Override
    public Taken taken(PlanId plan) {
        return new Taken(Set.copyOf(items.numbers(plan)), items.lastPosition(plan));
    }

    @Override
    public void add(List<Entry> entries) {
        insert(entries, 0, null);
    }

    @Override
    public void addBelow(PlanItemId parent, List<Entry> entries) {
        insert(entries, 0, parent);
    }

    @Override
    public void change(List<Entry> entries) {
        remove(entries.stream().map(Entry::item).toList());
        insert(entries, 1, null);
    }

    @Override
    public void remove(List<PlanItem> old) {
        each(old, some -> {
            indicators.deleteTargets(some);
            indicators.delete(some);
            items.deleteStages(some);
            items.deleteUnits(some);
            if (items.delete(some) < some.size()) {
                throw new StaleAggregate(some.get(0).planId());
            }
        });
    }

    private void insert(List<Entry> entries, int step, @Nullable PlanItemId parent) {
        each(
                entries.stream()
                        .map(entry -> ItemRow.of(entry, entry.item().version() + step))
                        .toList(),
                rows -> items.insert(rows, parent));
        each(entries.stream().flatMap(entry -> stages(entry.item()).stream()).toList(), items::insertStages);
        each(entries.stream().flatMap(entry -> units(entry.item()).stream()).toList(), items::insertUnits);
        each(entries.stream().flatMap(entry -> indicators(entry).stream()).toList(), indicators::insert);
        each(entries.stream().flatMap(entry -> targets(entry).stream()).toList(), indicators::insertTargets);
    }

    private static List<StageRow> stages(PlanItem item) {
        return item.timeLimit().stages().stream()
                .map(stage -> new StageRow(item.id(), stage.on(), stage.words()))
                .toList();
    }

    private static List<UnitRow> units(PlanItem item) {
        List<UnitRow> rows = new ArrayList<>();
        for (PlanItem.ItemUnit part : item.units()) {
            rows.add(new UnitRow(item.id(), part.unit(), part.responsibility(), rows.size(), part.inferred()));
        }
        return rows;
    }

    private static List<IndicatorRow> indicators(Entry entry) {
        List<IndicatorRow> rows = new ArrayList<>();
        for (Indicator indicator : entry.indicators()) {
            rows.add(IndicatorRow.of(entry.item().planId(), indicator, rows.size()));
        }
        return rows;
    }

    private static List<TargetRow> targets(Entry entry) {
        return entry.indicators().stream()
                .flatMap(indicator -> indicator.targets().stream().map(target -> TargetRow.of(indicator.id(), target)))
                .toList();
    }

    private static <T> void each(List<T> rows, Consumer<List<T>> statement) {
        for (int from = 0; from < rows.size(); from += ROWS_OF_A_STATEMENT) {
            statement.accept(rows.subList(from, Math.min(from + ROWS_OF_A_STATEMENT, rows.size())));
        }
    }
}
