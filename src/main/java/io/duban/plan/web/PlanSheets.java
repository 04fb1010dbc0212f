package io.duban.plan.web;

import io.duban.organization.Units;
import io.duban.plan.Indicator;
import io.duban.plan.Plan;
import io.duban.plan.PlanDirectory;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItem;
import io.duban.plan.PlanItemId;
import io.duban.plan.Plans;
import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.duban.shared.Visibility;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the sheet of a plan together, for whoever may read the plan. */
@Component
class PlanSheets {

    private final Plans plans;
    private final PlanDirectory directory;
    private final PlanTexts texts;
    private final PlanProgress progress;
    private final Units units;
    private final PlanSteps steps;
    private final PlanAims aims;
    private final PlanLineage lineage;

    PlanSheets(
            Plans plans,
            PlanDirectory directory,
            PlanTexts texts,
            PlanProgress progress,
            Units units,
            PlanSteps steps,
            PlanAims aims,
            PlanLineage lineage) {
        this.plans = plans;
        this.directory = directory;
        this.texts = texts;
        this.progress = progress;
        this.units = units;
        this.steps = steps;
        this.aims = aims;
        this.lineage = lineage;
    }

    PlanSheet of(PlanId id, Actor.Person reader) {
        Visibility visibility = Visibility.of(reader);
        Plan plan = directory.readable(id, visibility);
        List<PlanItem> items = plans.items(id);
        Map<PlanItemId, List<Indicator>> indicators =
                plans.indicators(items.stream().map(PlanItem::id).toList());
        Map<UnitId, String> names = units.names(unitsOf(plan, items));
        PlanText text = texts.of(id);
        SheetItems rows = new SheetItems(plan, names, indicators);
        return new PlanSheet(
                plan,
                names.getOrDefault(plan.officeUnitId(), ""),
                parent(plan, visibility),
                lineage.of(id, visibility),
                plans.calendar(id),
                aims.of(id, items, indicators),
                text.provisions(),
                rows.sections(items, text.ofItems()::get),
                text.uncovered(),
                progress.of(plan, items),
                steps.of(plan),
                steps.gaps(plan, reader),
                PlanSteps.isOfOffice(plan, reader));
    }

    private @Nullable Plan parent(Plan plan, Visibility visibility) {
        PlanId above = plan.head().parentId();
        return above == null ? null : readableOrNull(above, visibility);
    }

    private @Nullable Plan readableOrNull(PlanId id, Visibility visibility) {
        return directory.isReadable(id, visibility) ? plans.get(id) : null;
    }

    private static Set<UnitId> unitsOf(Plan plan, List<PlanItem> items) {
        Set<UnitId> all = new HashSet<>();
        all.add(plan.officeUnitId());
        items.forEach(item -> item.units().forEach(part -> all.add(part.unit())));
        return all;
    }

    /** Whether the plan waits for the person's decision, though something may keep him from it as yet. */
    boolean isAskedToDecide(PlanId plan, Actor.Person who) {
        return steps.isAskedToDecide(plan, who);
    }
}
