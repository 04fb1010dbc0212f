package io.duban.organization;

import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.Id;
import io.duban.shared.PersonId;
import io.duban.shared.Role;
import io.duban.shared.Subject;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Words and publishes what was done, for the journal. */
@Component
class OrganizationJournal {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrganizationJournal(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    DomainEvent about(Subject.Kind kind, Id id, PeopleAct act, Actor who) {
        return about(Subject.of(kind, id), act, who);
    }

    DomainEvent about(Subject subject, PeopleAct act, Actor who) {
        return DomainEvent.of(subject, act, who, clock.instant());
    }

    void publish(DomainEvent event) {
        events.publishEvent(event);
    }

    /** Somebody was given a role in a unit of this name. */
    void granted(PersonId id, String unit, Role role, Actor who) {
        publish(about(Subject.Kind.PERSON, id, PeopleAct.ROLE_GRANTED, who)
                .changing("unit", null, unit)
                .changing("role", null, role));
    }
}
