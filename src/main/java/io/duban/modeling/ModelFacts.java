package io.duban.modeling;

import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Words and publishes what was done to a model, for the journal. */
@Component
class ModelFacts {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    ModelFacts(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    DomainEvent about(String model, ModelAct act, Actor who) {
        return DomainEvent.of(ModelSubject.of(model), act, who, clock.instant());
    }

    void publish(DomainEvent event) {
        events.publishEvent(event);
    }
}
