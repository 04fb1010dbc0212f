package io.duban.plan;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office has worked the opinions, or the head's reasons, into the draft and hands it to the head. */
@Component
public class RevisePlan {

    private final Plans plans;
    private final Opinions opinions;
    private final Readiness readiness;
    private final PlanLifecycle lifecycle;
    private final PlanJournal journal;
    private final Clock clock;

    RevisePlan(
            Plans plans,
            Opinions opinions,
            Readiness readiness,
            PlanLifecycle lifecycle,
            PlanJournal journal,
            Clock clock) {
        this.plans = plans;
        this.opinions = opinions;
        this.readiness = readiness;
        this.lifecycle = lifecycle;
        this.journal = journal;
        this.clock = clock;
    }

    /** Refuses while units still have time for their opinions, and a draft that is not ready. */
    @Transactional
    public void revise(PlanId id, Actor.Person who) {
        Plan plan = plans.forChange(id);
        Actor.Person actor = who.as(plan.officeUnitId(), Role.OFFICE_STAFF, Role.OFFICE_HEAD);
        Plan revised = plan.revised();
        int open = outstanding(plan);
        if (open > 0) {
            throw new PlanRefusal.OpinionsOutstanding(open);
        }
        List<PlanFault> faults = readiness.faults(plan);
        if (!faults.isEmpty()) {
            throw new PlanRefusal.NotReady(faults);
        }
        plans.save(revised);
        journal.note(journal.act(id, PlanAct.REVISED, actor).changing("state", plan.state(), revised.state()));
        lifecycle.revised(id, actor);
    }

    /** How many units were asked, have not answered, and still have time to. */
    public int outstanding(Plan plan) {
        LocalDate until = plan.consultUntil();
        if (plan.state() != PlanState.CONSULTING
                || until == null
                || BusinessTime.today(clock).isAfter(until)) {
            return 0;
        }
        return (int) opinions.ofPlan(plan.id()).stream()
                .filter(asked -> !asked.isGiven())
                .count();
    }
}
