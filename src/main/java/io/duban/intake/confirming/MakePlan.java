package io.duban.intake.confirming;

import io.duban.plan.ChangePlan;
import io.duban.plan.CreatePlan;
import io.duban.plan.PlanId;
import io.duban.plan.Plans;
import io.duban.plan.ProposedItem;
import io.duban.plan.PutGoals;
import io.duban.plan.PutItems;
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
    private final Plans plans;

    MakePlan(CreatePlan createPlan, ChangePlan changePlan, PutItems putItems, PutGoals putGoals, Plans plans) {
        this.createPlan = createPlan;
        this.changePlan = changePlan;
        this.putItems = putItems;
        this.putGoals = putGoals;
        this.plans = plans;
    }

    PlanId of(ProposedPlan proposal, Actor.Person who) {
        Sheet sheet = proposal.sheet();
        PlanId plan = createPlan.create(proposal.office(), sheet.head(), ReportingCalendar.usual(), who);
        ClauseCutter.Cut cut = ClauseCutter.cut(proposal);
        changePlan.putClauses(plan, cut.clauses(), who);
        putItems.put(plan, items(sheet, cut.ofRows()), PutItems.Others.REMOVED, who);
        putGoals.put(plan, plans.get(plan).version(), sheet.top().goals(), who);
        return plan;
    }

    private static List<ProposedItem> items(Sheet sheet, Map<Integer, String> clauses) {
        return sheet.kept().stream()
                .map(row -> row.item().withClause(clauses.get(row.key())))
                .toList();
    }
}
