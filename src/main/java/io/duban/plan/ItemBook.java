package io.duban.plan;

import static java.util.stream.Collectors.toMap;

import io.duban.organization.Units;
import io.duban.plan.PlanItem.ItemUnit;
import io.duban.plan.PlanItems.Entry;
import io.duban.shared.UnitId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns proposals into entries of a plan: checked against the rules, the units and the clauses, ids kept. */
@Component
class ItemBook {

    private final Plans plans;
    private final Clauses clauses;
    private final Units units;

    ItemBook(Plans plans, Clauses clauses, Units units) {
        this.plans = plans;
        this.clauses = clauses;
        this.units = units;
    }

    /** The plan's items as they stand, with all that hangs on them. */
    record Standing(
            PlanId plan,
            List<PlanItem> items,
            Map<PlanItemId, List<Indicator>> indicators,
            Map<PlanItemId, ClauseId> links,
            Map<String, ClauseId> clauses) {

        List<Indicator> indicatorsOf(PlanItem item) {
            return indicators.getOrDefault(item.id(), List.of());
        }

        ProposedItem proposalOf(PlanItem item) {
            return ProposedItem.of(item, indicatorsOf(item));
        }
    }

    Standing standing(PlanId plan) {
        List<PlanItem> items = plans.items(plan);
        return new Standing(
                plan,
                items,
                plans.indicators(items.stream().map(PlanItem::id).toList()),
                clauses.ofItems(plan),
                clauses.ofPlan(plan).stream().collect(toMap(Clause::number, Clause::id)));
    }

    Map<UnitId, String> unitNames(Collection<ProposedItem> items) {
        return units.names(unitIds(items.stream()));
    }

    /** Throws {@link PlanRefusal.ItemsFaulty} with every fault. */
    void check(Standing standing, List<ProposedItem> items) {
        List<PlanFault> faults = new ArrayList<>(ItemRules.check(items));
        Set<UnitId> known = unitNames(items).keySet();
        for (ProposedItem item : items) {
            if (!item.units().stream().map(ItemUnit::unit).allMatch(known::contains)) {
                faults.add(PlanFault.of(PlanFault.Kind.UNIT_CLOSED, item.number(), item.title()));
            }
            if (item.clause() != null && !standing.clauses().containsKey(item.clause())) {
                faults.add(PlanFault.of(PlanFault.Kind.CLAUSE_UNKNOWN, item.number(), item.clause()));
            }
        }
        if (!faults.isEmpty()) {
            throw new PlanRefusal.ItemsFaulty(faults);
        }
    }

    /** The proposal in the place of {@code old}, or as a new item; indicators of the same name keep their ids. */
    Entry entry(Standing standing, @Nullable PlanItem old, ProposedItem now, int position) {
        PlanItemId id = old == null ? PlanItemId.next() : old.id();
        Map<String, IndicatorId> known = old == null
                ? Map.of()
                : standing.indicatorsOf(old).stream().collect(toMap(Indicator::name, Indicator::id));
        List<Indicator> indicators = now.indicators().stream()
                .map(indicator -> {
                    IndicatorId same = known.get(indicator.name());
                    return indicator.as(same == null ? IndicatorId.next() : same, id);
                })
                .toList();
        ClauseId clause = now.clause() == null
                ? standing.links().get(id)
                : standing.clauses().get(now.clause());
        return new Entry(item(id, standing.plan(), now, position, old), clause, indicators);
    }

    private static PlanItem item(PlanItemId id, PlanId plan, ProposedItem now, int position, @Nullable PlanItem old) {
        return new PlanItem(
                id,
                plan,
                position,
                now.number(),
                now.kind(),
                now.sectionPath(),
                now.title(),
                now.content(),
                now.timeLimit(),
                now.acceptanceCriteria(),
                now.formOfResult(),
                now.units(),
                old == null ? 0 : old.version());
    }

    static Map<String, PlanItem> byNumber(List<PlanItem> items) {
        return items.stream().collect(toMap(PlanItem::number, Function.identity()));
    }

    private static Set<UnitId> unitIds(Stream<ProposedItem> items) {
        return new HashSet<>(
                items.flatMap(item -> item.units().stream().map(ItemUnit::unit)).toList());
    }
}
