package io.duban.task;

import static io.duban.shared.Role.OFFICE_HEAD;
import static io.duban.shared.Role.OFFICE_STAFF;
import static io.duban.shared.Subject.Kind.PLAN;

import io.duban.plan.Plan;
import io.duban.plan.PlanDirectory;
import io.duban.plan.PlanId;
import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
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
    private final LookBacks lookBacks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SetLookBackTerm(PlanDirectory directory, LookBacks lookBacks, ApplicationEventPublisher events, Clock clock) {
        this.directory = directory;
        this.lookBacks = lookBacks;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses months beyond the bound. */
    @Transactional
    public void of(PlanId id, LookBackTerm term, Actor.Person who) {
        Plan plan = directory.readable(id, Visibility.of(who));
        Actor.Person actor = who.as(plan.officeUnitId(), OFFICE_STAFF, OFFICE_HEAD);
        term.check();
        LookBackTerm before = lookBacks.term(id);
        lookBacks.setTerm(id, term);
        events.publishEvent(DomainEvent.of(Subject.of(PLAN, id), TaskAct.LOOK_BACK_TERM_SET, actor, clock.instant())
                .changing("months", before.months(), term.months()));
    }

    /** For whoever may read the plan. */
    public LookBackTerm read(PlanId id, Actor.Person reader) {
        directory.readable(id, Visibility.of(reader));
        return lookBacks.term(id);
    }

    public static boolean maySet(Plan plan, Actor.Person who) {
        return who.holds(plan.officeUnitId(), OFFICE_STAFF, OFFICE_HEAD);
    }
}
