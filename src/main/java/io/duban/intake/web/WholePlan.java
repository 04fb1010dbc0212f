package io.duban.intake.web;

import io.duban.intake.confirming.CompareEditions;
import io.duban.intake.confirming.OfficePlans;
import io.duban.intake.confirming.ProposalState;
import io.duban.intake.confirming.ProposedPlan;
import io.duban.plan.PlanDirectory;
import io.duban.shared.Actor;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a proposed plan shows of the plan as a whole, beside its goals. */
@Component
class WholePlan {

    private final DutyViews duties;
    private final CompareEditions compare;
    private final OfficePlans plans;
    private final EnumWords words;

    WholePlan(DutyViews duties, CompareEditions compare, OfficePlans plans, EnumWords words) {
        this.duties = duties;
        this.compare = compare;
        this.plans = plans;
        this.words = words;
    }

    /** Under the names by which {@code intake/whole} asks for it. */
    void into(Model model, ProposedPlan proposal, Actor.Person actor) {
        model.addAttribute("duties", duties.of(proposal, actor));
        boolean open = proposal.state() == ProposalState.OPEN;
        model.addAttribute(
                "difference", open ? compare.of(proposal.sheet(), words).orElse(null) : null);
        Map<String, String> choices = new LinkedHashMap<>();
        for (PlanDirectory.Listed plan : plans.of(proposal.office(), actor)) {
            choices.put(plan.id().toString(), plan.title());
        }
        model.addAttribute("officePlans", open ? choices : Map.of());
    }
}
