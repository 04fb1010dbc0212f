package io.duban.plan.web;

import static java.util.stream.Collectors.toSet;

import io.duban.plan.IssuedTasks;
import io.duban.plan.Plan;
import io.duban.plan.PlanDirectory;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItem;
import io.duban.plan.PlanState;
import io.duban.plan.Plans;
import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.duban.shared.Visibility;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Counts how far a plan is: its items, their units, and how many are tasks already. */
@Component
class PlanProgress {

    private final Plans plans;
    private final PlanDirectory directory;
    private final IssuedTasks issuedTasks;

    PlanProgress(Plans plans, PlanDirectory directory, IssuedTasks issuedTasks) {
        this.plans = plans;
        this.directory = directory;
        this.issuedTasks = issuedTasks;
    }

    PlanSheet.Progress of(PlanId id, Actor.Person reader) {
        Plan plan = directory.readable(id, Visibility.of(reader));
        return of(plan, plans.items(id));
    }

    PlanSheet.Progress of(Plan plan, List<PlanItem> items) {
        Set<UnitId> named = items.stream()
                .flatMap(item -> item.units().stream())
                .map(PlanItem.ItemUnit::unit)
                .collect(toSet());
        int unconfirmed = (int) items.stream().filter(SheetItems::isInferred).count();
        boolean issuing = plan.state() == PlanState.ISSUING || plan.state() == PlanState.ISSUED;
        int issued = issuing ? issuedTasks.count(plan.id()) : 0;
        return new PlanSheet.Progress(items.size(), named.size(), unconfirmed, issued);
    }
}
