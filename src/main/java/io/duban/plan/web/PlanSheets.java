package io.duban.plan.web;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.duban.organization.Units;
import io.duban.plan.Clause;
import io.duban.plan.ClauseId;
import io.duban.plan.Clauses;
import io.duban.plan.Indicator;
import io.duban.plan.IssuedTasks;
import io.duban.plan.Plan;
import io.duban.plan.PlanDirectory;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItem;
import io.duban.plan.PlanItemId;
import io.duban.plan.PlanState;
import io.duban.plan.Plans;
import io.duban.plan.Provisions;
import io.duban.plan.Staffing;
import io.duban.shared.Actor;
import io.duban.shared.Role;
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
    private final Clauses clauses;
    private final IssuedTasks issuedTasks;
    private final Units units;
    private final PlanSteps steps;
    private final PlanAims aims;
    private final PlanLineage lineage;
    private final Provisions provisions;
    private final Staffing staffing;

    PlanSheets(
            Plans plans,
            PlanDirectory directory,
            Clauses clauses,
            IssuedTasks issuedTasks,
            Units units,
            PlanSteps steps,
            PlanAims aims,
            PlanLineage lineage,
            Provisions provisions,
            Staffing staffing) {
        this.plans = plans;
        this.directory = directory;
        this.clauses = clauses;
        this.issuedTasks = issuedTasks;
        this.units = units;
        this.steps = steps;
        this.aims = aims;
        this.lineage = lineage;
        this.provisions = provisions;
        this.staffing = staffing;
    }

    PlanSheet of(PlanId id, Actor.Person reader) {
        Visibility visibility = Visibility.of(reader);
        Plan plan = directory.readable(id, visibility);
        List<PlanItem> items = plans.items(id);
        Map<PlanItemId, List<Indicator>> indicators =
                plans.indicators(items.stream().map(PlanItem::id).toList());
        Map<UnitId, String> names = units.names(unitsOf(plan, items));
        List<Clause> text = clauses.ofPlan(id);
        Map<PlanItemId, ClauseId> links = clauses.ofItems(id);
        Map<ClauseId, Clause> byId = text.stream().collect(toMap(Clause::id, clause -> clause));
        SheetItems rows = new SheetItems(plan, names, indicators);
        return new PlanSheet(
                plan,
                names.getOrDefault(plan.officeUnitId(), ""),
                parent(plan, visibility),
                lineage.of(id, visibility),
                plans.calendar(id),
                aims.of(id, items, indicators),
                provisions.ofPlan(id),
                rows.sections(items, item -> byId.get(links.get(item))),
                text.stream()
                        .filter(clause -> !links.containsValue(clause.id()))
                        .toList(),
                progress(plan, items),
                steps.of(plan),
                gaps(plan, reader),
                isOfOffice(plan, reader));
    }

    /** Told to the plan's office only. */
    List<Staffing.Gap> gaps(Plan plan, Actor.Person reader) {
        return isOfOffice(plan, reader) ? staffing.gaps(plan) : List.of();
    }

    private static boolean isOfOffice(Plan plan, Actor.Person reader) {
        return reader.holds(plan.officeUnitId(), Role.OFFICE_STAFF, Role.OFFICE_HEAD);
    }

    PlanSheet.Progress progress(PlanId id, Actor.Person reader) {
        Plan plan = directory.readable(id, Visibility.of(reader));
        return progress(plan, plans.items(id));
    }

    private PlanSheet.Progress progress(Plan plan, List<PlanItem> items) {
        Set<UnitId> named = items.stream()
                .flatMap(item -> item.units().stream())
                .map(PlanItem.ItemUnit::unit)
                .collect(toSet());
        int unconfirmed = (int) items.stream().filter(SheetItems::isInferred).count();
        boolean issuing = plan.state() == PlanState.ISSUING || plan.state() == PlanState.ISSUED;
        int issued = issuing ? issuedTasks.count(plan.id()) : 0;
        return new PlanSheet.Progress(items.size(), named.size(), unconfirmed, issued);
    }

    private @Nullable Plan parent(Plan plan, Visibility visibility) {
        PlanId above = plan.parentId();
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
}
