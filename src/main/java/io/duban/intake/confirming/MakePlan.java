package io.duban.intake.confirming;

import io.duban.plan.ChangePlan;
import io.duban.plan.CreatePlan;
import io.duban.plan.PlanId;
import io.duban.plan.Plans;
import io.duban.plan.ProposedItem;
import io.duban.plan.Provision;
import io.duban.plan.PutGoals;
import io.duban.plan.PutItems;
import io.duban.plan.PutProvisions;
import io.duban.plan.ReportingCalendar;
import io.duban.shared.Actor;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes a plan with its clauses and items of a proposal. */
@Component
class MakePlan {

    private final CreatePlan createPlan;
    private final ChangePlan changePlan;
    private final PutItems putItems;
    private final PutGoals putGoals;
    private final PutProvisions putProvisions;
    private final Plans plans;
    private final DutyEffects effects;

    MakePlan(
            CreatePlan createPlan,
            ChangePlan changePlan,
            PutItems putItems,
            PutGoals putGoals,
            PutProvisions putProvisions,
            Plans plans,
            DutyEffects effects) {
        this.createPlan = createPlan;
        this.changePlan = changePlan;
        this.putItems = putItems;
        this.putGoals = putGoals;
        this.putProvisions = putProvisions;
        this.plans = plans;
        this.effects = effects;
    }

    PlanId of(ProposedPlan proposal, Actor.Person who) {
        ReportingCalendar calendar = effects.calendar(ReportingCalendar.usual(), proposal);
        PlanId plan = createPlan.create(
                effects.office(proposal, who), proposal.sheet().head(), calendar, who);
        fill(plan, proposal, who);
        return plan;
    }

    private void fill(PlanId plan, ProposedPlan proposal, Actor.Person who) {
        Sheet sheet = proposal.sheet();
        ClauseCutter.Cut cut = ClauseCutter.cut(proposal);
        changePlan.putClauses(plan, cut.clauses(), who);
        putItems.put(plan, items(sheet, cut.ofRows()), PutItems.Others.REMOVED, who);
        putGoals.put(plan, plans.get(plan).version(), sheet.top().goals(), who);
        putProvisions.put(plan, provisions(proposal), who);
    }

    private static List<Provision> provisions(ProposedPlan proposal) {
        return proposal.sheet().top().duties().stream()
                .filter(Duty::taken)
                .map(duty -> new Provision(duty.kind(), duty.mark().words(proposal.text())))
                .toList();
    }

    private static List<ProposedItem> items(Sheet sheet, Map<Integer, String> clauses) {
        return sheet.kept().stream()
                .map(row -> row.item().withClause(clauses.get(row.key())))
                .toList();
    }
}
