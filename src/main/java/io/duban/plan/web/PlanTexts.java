package io.duban.plan.web;

import static java.util.stream.Collectors.toMap;

import io.duban.plan.Clause;
import io.duban.plan.ClauseId;
import io.duban.plan.Clauses;
import io.duban.plan.PlanId;
import io.duban.plan.PlanItemId;
import io.duban.plan.Provisions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the texts of plans' documents. */
@Component
class PlanTexts {

    private final Clauses clauses;
    private final Provisions provisions;

    PlanTexts(Clauses clauses, Provisions provisions) {
        this.clauses = clauses;
        this.provisions = provisions;
    }

    PlanText of(PlanId plan) {
        List<Clause> text = clauses.ofPlan(plan);
        Map<PlanItemId, ClauseId> links = clauses.ofItems(plan);
        Map<ClauseId, Clause> byId = text.stream().collect(toMap(Clause::id, clause -> clause));
        Map<PlanItemId, Clause> ofItems = new HashMap<>();
        links.forEach((item, id) -> ofItems.computeIfAbsent(item, any -> byId.get(id)));
        return new PlanText(
                ofItems,
                text.stream()
                        .filter(clause -> !links.containsValue(clause.id()))
                        .toList(),
                provisions.ofPlan(plan));
    }
}
