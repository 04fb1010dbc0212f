package io.duban.intake.confirming;

import io.duban.plan.ChangePlan;
import io.duban.plan.CreatePlan;
import io.duban.plan.Plan;
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

    /** Brings a draft into its new edition; what the document settles sets its calendar anew only where taken over. */
    void again(EditionDifference difference, ProposedPlan proposal, Actor.Person who) {
        Plan plan = difference.before();
        changePlan.restate(plan.id(), plan.version(), difference.head(), who);
        ReportingCalendar before = plans.calendar(plan.id());
        ReportingCalendar calendar = effects.calendar(before, proposal);
        if (!calendar.equals(before)) {
            changePlan.setCalendar(plan.id(), plans.get(plan.id()).version(), calendar, who);
        }
        putItems.renumber(plan.id(), clauses(plan.id(), proposal, who), difference.former(), who);
        whole(plan.id(), proposal, who);
    }

    private void fill(PlanId plan, ProposedPlan proposal, Actor.Person who) {
        putItems.put(plan, clauses(plan, proposal, who), PutItems.Others.REMOVED, who);
        whole(plan, proposal, who);
    }

    /** Puts the clauses; the items that come from them are answered. */
    private List<ProposedItem> clauses(PlanId plan, ProposedPlan proposal, Actor.Person who) {
        ClauseCutter.Cut cut = ClauseCutter.cut(proposal);
        changePlan.putClauses(plan, cut.clauses(), who);
        return items(proposal.sheet(), cut.ofRows());
    }

    private void whole(PlanId plan, ProposedPlan proposal, Actor.Person who) {
        putGoals.put(plan, plans.get(plan).version(), proposal.sheet().top().goals(), who);
        List<Provision> taken = provisions(proposal);
        if (!taken.isEmpty()) {
            putProvisions.put(plan, taken, who);
        }
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
