package io.duban.plan.web;

import io.duban.organization.People;
import io.duban.plan.Decisions;
import io.duban.plan.Opinions;
import io.duban.plan.Plan;
import io.duban.plan.PlanDecision;
import io.duban.plan.PlanId;
import io.duban.plan.PlanState;
import io.duban.plan.PlanTurns;
import io.duban.plan.Readiness;
import io.duban.plan.RevisePlan;
import io.duban.plan.Staffing;
import io.duban.shared.Actor;
import io.duban.shared.PersonName;
import io.duban.shared.Role;
import io.duban.work.Block;
import io.duban.work.Turns;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says where a plan stands on its way to being issued, and what or who keeps it there. */
@Component
class PlanSteps {

    private final Opinions opinions;
    private final Decisions decisions;
    private final Readiness readiness;
    private final RevisePlan revisePlan;
    private final Staffing staffing;
    private final People people;
    private final PlanTurns turns;

    PlanSteps(
            Opinions opinions,
            Decisions decisions,
            Readiness readiness,
            RevisePlan revisePlan,
            Staffing staffing,
            People people,
            PlanTurns turns) {
        this.turns = turns;
        this.opinions = opinions;
        this.decisions = decisions;
        this.readiness = readiness;
        this.revisePlan = revisePlan;
        this.staffing = staffing;
        this.people = people;
    }

    PlanSheet.Step of(Plan plan) {
        List<PersonName> heads = people.holding(plan.officeUnitId(), Role.OFFICE_HEAD);
        return new PlanSheet.Step(
                plan.isEditable() ? readiness.faults(plan) : List.of(),
                opinions.ofPlan(plan.id()),
                revisePlan.outstanding(plan),
                decision(plan),
                heads.stream().map(PersonName::name).toList());
    }

    /** Told to the plan's office only. */
    List<Staffing.Gap> gaps(Plan plan, Actor.Person reader) {
        return isOfOffice(plan, reader) ? staffing.gaps(plan) : List.of();
    }

    /** Whether the plan waits for the person's decision, though something may keep him from it as yet. */
    boolean isAskedToDecide(PlanId plan, Actor.Person who) {
        Turns.Offer offer = turns.offer(Turns.Wanted.of(Block.DECIDE_PLAN, plan.value()), who);
        return offer.deciding() || offer.whyNot() != null;
    }

    static boolean isOfOffice(Plan plan, Actor.Person reader) {
        return reader.holds(plan.officeUnitId(), Role.OFFICE_STAFF, Role.OFFICE_HEAD);
    }

    /** The latest: a return as long as the plan is a draft again, an approval from then on. */
    private @Nullable PlanDecision decision(Plan plan) {
        return decisions.ofPlan(plan.id()).stream()
                .findFirst()
                .filter(decision -> decision.approved() != (plan.state() == PlanState.DRAFT))
                .orElse(null);
    }
}
