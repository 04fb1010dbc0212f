package io.duban.plan;

import io.duban.shared.Actor;
import io.duban.shared.Role;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps with a draft what its document settles about the carrying out. */
@Component
public class PutProvisions {

    private final Plans plans;
    private final Provisions provisions;
    private final PlanJournal journal;

    PutProvisions(Plans plans, Provisions provisions, PlanJournal journal) {
        this.plans = plans;
        this.provisions = provisions;
        this.journal = journal;
    }

    /** Takes the place of all that were kept before. */
    @Transactional
    public void put(PlanId id, List<Provision> now, Actor.Person who) {
        Plan plan = plans.forChange(id);
        Actor.Person actor = who.as(plan.officeUnitId(), Role.OFFICE_STAFF, Role.OFFICE_HEAD);
        plan.mustBeEditable();
        List<Provision> before = provisions.ofPlan(id);
        if (!before.equals(now)) {
            provisions.put(id, now);
            journal.note(
                    journal.act(id, PlanAct.PROVISIONS_PUT, actor).changing("provisions", before.size(), now.size()));
        }
    }
}
