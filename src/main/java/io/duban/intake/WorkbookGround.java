package io.duban.intake;

import io.duban.intake.PlanWorkbooks.Ground;
import io.duban.organization.Unit;
import io.duban.organization.Units;
import io.duban.plan.Indicator;
import io.duban.plan.Plan;
import io.duban.plan.PlanItem;
import io.duban.plan.PlanItemId;
import io.duban.plan.Plans;
import io.duban.plan.ProposedItem;
import io.duban.shared.UnitId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads what a workbook is written from and compared with. */
@Component
class WorkbookGround {

    private final Plans plans;
    private final Units units;

    WorkbookGround(Plans plans, Units units) {
        this.plans = plans;
        this.units = units;
    }

    Ground of(Plan plan) {
        List<PlanItem> items = plans.items(plan.id());
        Map<PlanItemId, List<Indicator>> indicators =
                plans.indicators(items.stream().map(PlanItem::id).toList());
        List<ProposedItem> standing = items.stream()
                .map(item -> ProposedItem.of(item, indicators.getOrDefault(item.id(), List.of())))
                .toList();
        return ground(plan, standing);
    }

    Ground empty(Plan plan) {
        return ground(plan, List.of());
    }

    private Ground ground(Plan plan, List<ProposedItem> items) {
        List<Unit> open = units.all();
        Set<UnitId> all = new HashSet<>(open.stream().map(Unit::id).toList());
        items.forEach(item -> item.units().forEach(part -> all.add(part.unit())));
        return new Ground(plan, items, open, units.names(all));
    }

    /** Changes whenever an item of the plan does. */
    String state(Plan plan) {
        return Fingerprint.versions(plans.items(plan.id()));
    }
}
