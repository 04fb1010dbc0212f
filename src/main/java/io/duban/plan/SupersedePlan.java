package io.duban.plan;

import io.duban.shared.Actor;
import io.duban.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes that a draft is the new edition of a plan that is not to be changed any more; neither changes by that. */
@Component
public class SupersedePlan {

    private final Plans plans;
    private final Editions editions;
    private final PlanJournal journal;

    SupersedePlan(Plans plans, Editions editions, PlanJournal journal) {
        this.plans = plans;
        this.editions = editions;
        this.journal = journal;
    }

    /** Both are run by an office of which the actor is staff or head; the new one must be a draft. */
    @Transactional
    public void supersede(PlanId edition, PlanId old, Actor.Person who) {
        Plan now = plans.forChange(edition);
        Plan before = plans.get(old);
        Actor.Person actor = who.as(now.officeUnitId(), Role.OFFICE_STAFF, Role.OFFICE_HEAD);
        who.as(before.officeUnitId(), Role.OFFICE_STAFF, Role.OFFICE_HEAD);
        now.mustBeEditable();
        editions.add(edition, old);
        journal.note(journal.act(edition, PlanAct.SUPERSEDES, actor).changing("supersedes", null, before.title()));
        journal.note(journal.act(old, PlanAct.SUPERSEDED, actor).changing("edition", null, now.title()));
    }
}
