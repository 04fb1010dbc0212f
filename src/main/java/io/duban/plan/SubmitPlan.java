package io.duban.plan;

import io.duban.plan.PlanItem.ItemUnit;
import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands a draft in: to the departments for their opinions until a day, or straight to the head for approval. */
@Component
public class SubmitPlan {

    private final Plans plans;
    private final Opinions opinions;
    private final Readiness readiness;
    private final PlanLifecycle lifecycle;
    private final PlanJournal journal;
    private final Clock clock;

    SubmitPlan(
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

    /** {@code consultUntil} is the last day for opinions, tomorrow at the earliest; null: none are asked for. */
    @Transactional
    public void submit(PlanId id, @Nullable LocalDate consultUntil, Actor.Person who) {
        Plan plan = plans.forChange(id);
        Actor.Person actor = who.as(plan.officeUnitId(), Role.OFFICE_STAFF, Role.OFFICE_HEAD);
        Plan submitted = plan.submitted(consultUntil, BusinessTime.today(clock), clock.instant());
        List<PlanFault> faults = readiness.faults(plan);
        if (!faults.isEmpty()) {
            throw new PlanRefusal.NotReady(faults);
        }
        plans.save(submitted);
        if (consultUntil != null) {
            opinions.ask(id, unitsNamed(id));
        }
        journal.note(journal.act(id, PlanAct.SUBMITTED, actor)
                .changing("state", plan.state(), submitted.state())
                .changing("consultUntil", null, consultUntil));
        lifecycle.submitted(id, consultUntil != null, actor);
    }

    private List<UnitId> unitsNamed(PlanId id) {
        return plans.items(id).stream()
                .flatMap(item -> item.units().stream())
                .map(ItemUnit::unit)
                .distinct()
                .toList();
    }
}
