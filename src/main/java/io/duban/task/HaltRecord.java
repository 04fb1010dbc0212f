package io.duban.task;

import static io.duban.shared.Subject.Kind.TASK;

import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.Subject;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down that a task was halted or goes on: the task, and the fact for the journal. */
@Component
class HaltRecord {

    private final Tasks tasks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HaltRecord(Tasks tasks, ApplicationEventPublisher events, Clock clock) {
        this.tasks = tasks;
        this.events = events;
        this.clock = clock;
    }

    void of(Task after, TaskAct act, HaltText text, Actor.Person by, UnaryOperator<DomainEvent> changing) {
        tasks.save(after);
        events.publishEvent(changing.apply(DomainEvent.of(Subject.of(TASK, after.id()), act, by, clock.instant())
                .because(text.reason())
                .changing("basis", null, text.basis())));
    }
}
