package io.duban.rules;

import static io.duban.shared.Role.ADMIN;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.DomainEvent;
import io.duban.shared.StaleAggregate;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An admin takes back a change of a rule that still waits for its day. */
@Component
public class TakeBackRule {

    private final ReadRules read;
    private final RuleChanges changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakeBackRule(ReadRules read, RuleChanges changes, ApplicationEventPublisher events, Clock clock) {
        this.read = read;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Refuses when nothing waits: what is in force stays on record, and is followed by another change.
     *
     * @param version the one of the rule that was seen
     */
    @Transactional
    public RuleChangeId takeBack(RuleTopic topic, RuleScope scope, int version, Actor.Person who) {
        Actor.Person admin = who.asAnywhere(ADMIN);
        RuleInForce now = read.inForce(topic, scope, BusinessTime.today(clock));
        if (now.version() != version) {
            throw new StaleAggregate(topic + " " + scope);
        }
        RuleChange planned = now.planned();
        if (planned == null) {
            throw new RuleRefusal.NotPlanned();
        }
        changes.save(planned.takenBack(clock.instant()));
        events.publishEvent(DomainEvent.of(RuleSubject.of(topic, scope), RuleAct.TAKEN_BACK, admin, clock.instant())
                .telling("topic", null, topic)
                .telling("from", planned.fromOn(), null));
        return planned.id();
    }
}
