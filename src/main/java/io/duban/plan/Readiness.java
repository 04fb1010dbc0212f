package io.duban.plan;

import static java.util.stream.Collectors.toSet;

import io.duban.organization.Unit;
import io.duban.organization.Units;
import io.duban.plan.PlanItem.ItemUnit;
import io.duban.plan.PlanItem.Stage;
import io.duban.shared.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether a draft is complete enough to be handed in: every fault by name, none hidden behind another. */
@Component
public class Readiness {

    private final Plans plans;
    private final Units units;

    Readiness(Plans plans, Units units) {
        this.plans = plans;
        this.units = units;
    }

    /** In the order of the plan; empty when it is ready. */
    public List<PlanFault> faults(Plan plan) {
        List<PlanItem> items = plans.items(plan.id());
        Map<PlanItemId, List<Indicator>> indicators =
                plans.indicators(items.stream().map(PlanItem::id).toList());
        return faults(
                items.stream()
                        .map(item -> ProposedItem.of(item, indicators.getOrDefault(item.id(), List.of())))
                        .toList(),
                plan.head());
    }

    /** What these items would lack in a plan of that period. */
    public List<PlanFault> faults(List<ProposedItem> items, PlanHead plan) {
        if (items.isEmpty()) {
            return List.of(PlanFault.of(PlanFault.Kind.NO_ITEMS, "", ""));
        }
        Set<UnitId> open = units.all().stream().map(Unit::id).collect(toSet());
        List<PlanFault> faults = new ArrayList<>();
        for (ProposedItem item : items) {
            faults.addAll(unitFaults(item, open));
            faults.addAll(dateFaults(item, plan));
            faults.addAll(targetFaults(item, plan));
        }
        return faults;
    }

    private static List<PlanFault> unitFaults(ProposedItem item, Set<UnitId> open) {
        List<PlanFault> faults = new ArrayList<>();
        long leads = item.units().stream()
                .filter(part -> part.responsibility() == Responsibility.LEAD)
                .count();
        if (item.units().isEmpty()) {
            faults.add(PlanFault.of(PlanFault.Kind.NO_UNITS, item.number(), item.title()));
        } else if (leads != 1) {
            PlanFault.Kind kind = leads == 0 ? PlanFault.Kind.NO_LEAD : PlanFault.Kind.SEVERAL_LEADS;
            faults.add(PlanFault.of(kind, item.number(), item.title()));
        }
        if (!item.units().stream().map(ItemUnit::unit).allMatch(open::contains)) {
            faults.add(PlanFault.of(PlanFault.Kind.UNIT_CLOSED, item.number(), item.title()));
        }
        return faults;
    }

    private static List<PlanFault> dateFaults(ProposedItem item, PlanHead plan) {
        List<PlanFault> faults = new ArrayList<>();
        LocalDate due = item.timeLimit().dueOn();
        if (item.timeLimit().kind() == LimitKind.DATE && due == null) {
            faults.add(PlanFault.of(PlanFault.Kind.DATE_MISSING, item.number(), item.title()));
        }
        if (due != null && isOutside(due.getYear(), plan)) {
            faults.add(PlanFault.of(PlanFault.Kind.DATE_OUTSIDE, item.number(), due));
        }
        for (Stage stage : item.timeLimit().stages()) {
            if (isOutside(stage.on().getYear(), plan)) {
                faults.add(PlanFault.of(PlanFault.Kind.STAGE_OUTSIDE, item.number(), stage.on()));
            }
        }
        return faults;
    }

    private static List<PlanFault> targetFaults(ProposedItem item, PlanHead plan) {
        return item.indicators().stream()
                .flatMap(indicator -> indicator.targets().stream()
                        .filter(target -> isOutside(target.year(), plan))
                        .map(target -> PlanFault.of(
                                PlanFault.Kind.TARGET_OUTSIDE, item.number(), indicator.name() + " " + target.year())))
                .toList();
    }

    private static boolean isOutside(int year, PlanHead plan) {
        return year < plan.periodStart() || year > plan.periodEnd();
    }
}
