package io.duban.modeling;

import static io.duban.shared.Role.ADMIN;

import io.duban.modeling.vocabulary.OwnProcess;
import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.Missing;
import io.duban.shared.NotPermitted;
import io.duban.shared.RequiredText;
import io.duban.shared.Subject;
import io.duban.work.Block;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An admin has a process try again what it could not do by itself, or lets it go on without, where nobody waits for it.
 * On record with the plan, task or order.
 */
@Component
public class MendIncident {

    private final Incidents incidents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MendIncident(Incidents incidents, ApplicationEventPublisher events, Clock clock) {
        this.incidents = incidents;
        this.events = events;
        this.clock = clock;
    }

    /** Refused with what went wrong when it goes wrong again; {@link Missing} when it was done meanwhile. */
    @Transactional
    public void retry(String id, Actor.Person who) {
        Actor.Person admin = acting(who);
        Incident incident = get(id);
        events.publishEvent(fact(incident, ModelAct.INCIDENT_RETRIED, admin));
        try {
            incidents.retry(incident);
        } catch (IncidentRemains again) {
            throw new ModelingRefusal.IncidentAgain(again);
        }
    }

    /** The reason is a must. */
    @Transactional
    public void skip(String id, String reason, Actor.Person who) {
        Actor.Person admin = acting(who);
        Incident incident = get(id);
        if (!incident.aside()) {
            throw new ModelingRefusal.WaitedFor();
        }
        if (RequiredText.isMissing(reason)) {
            throw new ModelingRefusal.ReasonRequired();
        }
        incidents.skip(incident);
        events.publishEvent(fact(incident, ModelAct.INCIDENT_SKIPPED, admin).because(reason.strip()));
    }

    private Incident get(String id) {
        return incidents.find(id).orElseThrow(() -> new Missing(id));
    }

    private DomainEvent fact(Incident incident, ModelAct act, Actor.Person admin) {
        Block.About about = OwnProcess.named(incident.model())
                .orElseThrow(() -> new Missing(incident.model()))
                .about();
        Subject subject = new Subject(Subject.Kind.valueOf(about.name()), incident.subject());
        String step = incident.model() + ":" + incident.number() + ":" + incident.element();
        return DomainEvent.of(subject, act, admin, clock.instant()).changing("element", null, step);
    }

    private static Actor.Person acting(Actor.Person who) {
        if (!ReadIncidents.mayMend(who)) {
            throw new NotPermitted();
        }
        return who.asAnywhere(ADMIN);
    }
}
