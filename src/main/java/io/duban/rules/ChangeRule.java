package io.duban.rules;

import static io.duban.shared.Role.ADMIN;

import io.duban.plan.PlanId;
import io.duban.plan.Plans;
import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.RequiredText;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An admin changes a rule from a day to come on, for all plans or for one. What was before stays on record. */
@Component
public class ChangeRule {

    private final CheckedRule checked;
    private final RuleChanges changes;
    private final Plans plans;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeRule(CheckedRule checked, RuleChanges changes, Plans plans, ApplicationEventPublisher events, Clock clock) {
        this.checked = checked;
        this.changes = changes;
        this.plans = plans;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Refuses numbers that the topic does not take, a day before tomorrow or more than two years ahead, what is in
     * force already, a second change while one waits for its day, and no reason.
     */
    @Transactional
    public RuleChangeId change(RuleRequest request, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        PlanId plan = request.scope().plan();
        RuleInForce before = checked.of(request);
        if (RequiredText.isMissing(request.reason())) {
            throw new RuleRefusal.ReasonRequired();
        }
        List<RuleChange> earlier = changes.of(request.topic(), request.scope());
        RuleChange change = new RuleChange(
                RuleChangeId.next(),
                request.topic(),
                request.scope(),
                plan == null ? null : plans.get(plan).officeUnitId(),
                earlier.size() + 1,
                request.from(),
                request.numbers(),
                request.reason(),
                admin.id(),
                clock.instant(),
                null,
                0);
        changes.add(change);
        record(change, before.numbers(), checked.after(request), admin);
        return change.id();
    }

    private void record(RuleChange change, RuleNumbers before, RuleNumbers after, Actor.Person admin) {
        DomainEvent event = DomainEvent.of(
                        RuleSubject.of(change.topic(), change.scope()), RuleAct.CHANGED, admin, clock.instant())
                .because(change.reason())
                .telling("topic", null, change.topic())
                .telling("from", null, change.fromOn())
                .changing("asForAll", null, change.numbers() == null ? true : null);
        for (RuleField field : change.topic().fields()) {
            event = event.changing(field.name(), before.text(field.name()), after.text(field.name()));
        }
        events.publishEvent(event);
    }
}
