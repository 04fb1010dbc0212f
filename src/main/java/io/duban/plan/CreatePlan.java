package io.duban.plan;

import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins the draft of a plan, run by an office of which the actor is staff or head. */
@Component
public class CreatePlan {

    private final Plans plans;
    private final PlanParents parents;
    private final PlanJournal journal;

    CreatePlan(Plans plans, PlanParents parents, PlanJournal journal) {
        this.plans = plans;
        this.parents = parents;
        this.journal = journal;
    }

    @Transactional
    public PlanId create(UnitId office, PlanHead head, ReportingCalendar calendar, Actor.Person who) {
        Actor.Person actor = who.as(office, Role.OFFICE_STAFF, Role.OFFICE_HEAD);
        head.check();
        calendar.check();
        Plan plan = Plan.draft(office, head, journal.now());
        parents.check(plan);
        plans.add(plan, calendar);
        journal.note(journal.act(plan.id(), PlanAct.CREATED, actor).changing("title", null, plan.title()));
        return plan.id();
    }
}
