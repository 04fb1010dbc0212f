package io.duban.task;

import io.duban.organization.Involvements;
import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.Subject;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes down what was done to a change request: the row, the step with its words, the event; and what it means to the
 * task.
 */
@Component
class ChangeRecord {

    private final ChangeRequests changes;
    private final Tasks tasks;
    private final Involvements involvements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeRecord(
            ChangeRequests changes,
            Tasks tasks,
            Involvements involvements,
            ApplicationEventPublisher events,
            Clock clock) {
        this.changes = changes;
        this.tasks = tasks;
        this.involvements = involvements;
        this.events = events;
        this.clock = clock;
    }

    /** {@code telling} puts into the event what is asked for. */
    void wrote(ChangeRequest request, ChangeAct act, Actor.Person by, UnaryOperator<DomainEvent> telling) {
        involvements.note(request.id().value(), act, by);
        note(
                request,
                act,
                request.text().reason(),
                by,
                event -> telling.apply(event.changing("matter", null, request.matter())));
    }

    void changed(ChangeRequest before, ChangeRequest after, ChangeAct act, String words, Actor.Person by) {
        changes.save(after);
        note(after, act, words, by, event -> event.changing("state", before.state(), after.state()));
    }

    /** What a request means to its task is a fact of the task as well. */
    void task(Task after, TaskAct act, Actor.Person by, UnaryOperator<DomainEvent> changing) {
        tasks.save(after);
        events.publishEvent(
                changing.apply(DomainEvent.of(Subject.of(Subject.Kind.TASK, after.id()), act, by, clock.instant())));
    }

    private void note(
            ChangeRequest request, ChangeAct act, String words, Actor.Person by, UnaryOperator<DomainEvent> changing) {
        changes.addStep(ChangeStep.of(request.id(), act, words, by.id(), clock.instant()));
        DomainEvent event = DomainEvent.of(Subject.of(Subject.Kind.CHANGE, request.id()), act, by, clock.instant());
        events.publishEvent(changing.apply(words.isEmpty() ? event : event.because(words)));
    }
}
