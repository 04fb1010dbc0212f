package io.duban.supervision;

import static io.duban.shared.Role.OFFICE_HEAD;
import static io.duban.shared.Role.OFFICE_STAFF;
import static io.duban.shared.Subject.Kind.PLAN;

import io.duban.plan.Plan;
import io.duban.plan.PlanId;
import io.duban.plan.Plans;
import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.Subject;
import java.time.Clock;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office sets a plan's own limits for its lights; they hold from each task's next act or the next morning on. */
@Component
public class SetLightLimits {

    private final Plans plans;
    private final Lights lights;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SetLightLimits(Plans plans, Lights lights, ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.lights = lights;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void of(PlanId id, LightLimits limits, Actor.Person who) {
        Plan plan = plans.get(id);
        Actor.Person actor = who.as(plan.officeUnitId(), OFFICE_STAFF, OFFICE_HEAD);
        LightLimits before = lights.limits(Set.of(id)).getOrDefault(id, LightLimits.usual());
        lights.setLimits(id, limits);
        events.publishEvent(DomainEvent.of(Subject.of(PLAN, id), SupervisionAct.LIMITS_SET, actor, clock.instant())
                .changing("yellowLag", before.yellowLag(), limits.yellowLag())
                .changing("redLag", before.redLag(), limits.redLag())
                .changing("milestoneDays", before.milestoneDays(), limits.milestoneDays()));
    }
}
