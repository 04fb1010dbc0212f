package io.duban.task;

import static io.duban.shared.Role.OFFICE_HEAD;
import static io.duban.shared.Role.OFFICE_STAFF;
import static io.duban.shared.Subject.Kind.PLAN;

import io.duban.plan.Plan;
import io.duban.plan.PlanDirectory;
import io.duban.plan.PlanId;
import io.duban.plan.Plans;
import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.StaleAggregate;
import io.duban.shared.Subject;
import io.duban.shared.Visibility;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office says after how many months the tasks of a plan are looked back at. It holds for what is written off from
 * now on; a look-back that is planned already stays.
 */
@Component
public class SetLookBackTerm {

    private final PlanDirectory directory;
    private final Plans plans;
    private final LookBacks lookBacks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SetLookBackTerm(
            PlanDirectory directory, Plans plans, LookBacks lookBacks, ApplicationEventPublisher events, Clock clock) {
        this.directory = directory;
        this.plans = plans;
        this.lookBacks = lookBacks;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Refuses months beyond the bound. The term is held with its plan, whose version it raises; refuses with
     * {@link StaleAggregate} when the plan is no longer in the version that was shown.
     */
    @Transactional
    public void of(PlanId id, int shown, LookBackTerm term, Actor.Person who) {
        Plan plan = directory.readable(id, Visibility.of(who));
        Actor.Person actor = who.as(plan.officeUnitId(), OFFICE_STAFF, OFFICE_HEAD);
        term.check();
        if (plan.version() != shown) {
            throw new StaleAggregate(id);
        }
        plans.save(plan);
        LookBackTerm before = lookBacks.term(id);
        lookBacks.setTerm(id, term);
        events.publishEvent(DomainEvent.of(Subject.of(PLAN, id), TaskAct.LOOK_BACK_TERM_SET, actor, clock.instant())
                .changing("months", before.months(), term.months()));
    }

    /** A plan's term, in the plan's version. */
    public record Held(LookBackTerm term, int version) {}

    /** For whoever may read the plan. */
    public Held read(PlanId id, Actor.Person reader) {
        Plan plan = directory.readable(id, Visibility.of(reader));
        return new Held(lookBacks.term(id), plan.version());
    }

    public static boolean maySet(Plan plan, Actor.Person who) {
        return who.holds(plan.officeUnitId(), OFFICE_STAFF, OFFICE_HEAD);
    }
}
