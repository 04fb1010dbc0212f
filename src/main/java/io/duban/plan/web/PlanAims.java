package io.duban.plan.web;

import io.duban.plan.Goals;
import io.duban.plan.Indicator;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItem;
import io.duban.plan.PlanItemId;
import io.duban.plan.ProposedIndicator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The goals of a plan, each with the items that measure the same. */
@Component
class PlanAims {

    private final Goals goals;

    PlanAims(Goals goals) {
        this.goals = goals;
    }

    List<PlanSheet.Aim> of(PlanId plan, List<PlanItem> items, Map<PlanItemId, List<Indicator>> indicators) {
        return goals.ofPlan(plan).stream()
                .map(goal -> new PlanSheet.Aim(
                        goal.path(),
                        SheetItems.measured(goal.indicator()),
                        items.stream()
                                .filter(item ->
                                        measures(indicators.getOrDefault(item.id(), List.of()), goal.indicator()))
                                .map(item -> new PlanSheet.ItemLink(item.id(), item.number(), item.title()))
                                .toList()))
                .toList();
    }

    private static boolean measures(List<Indicator> own, ProposedIndicator goal) {
        return own.stream().anyMatch(indicator -> indicator.name().equals(goal.name()));
    }
}
