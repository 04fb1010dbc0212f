package io.duban.task;

import static io.duban.shared.Subject.Kind.TASK;

import io.duban.organization.Involvements;
import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.RequiredText;
import io.duban.shared.StaleAggregate;
import io.duban.shared.Subject;
import io.duban.shared.UnitId;
import io.duban.work.Answer;
import io.duban.work.Turn;
import io.duban.work.Turns;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A unit objects (退签) to its part in a task instead of signing for it. */
@Component
public class ObjectToTask {

    private final Tasks tasks;
    private final Objections objections;
    private final Involvements involvements;
    private final TaskTurns turns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ObjectToTask(
            Tasks tasks,
            Objections objections,
            Involvements involvements,
            TaskTurns turns,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.objections = objections;
        this.involvements = involvements;
        this.turns = turns;
        this.events = events;
        this.clock = clock;
    }

    /** What the unit says. The reason is required; the proposal may be empty. */
    public record Words(String reason, String proposal) {}

    /** By an officer or the head of the unit; refused after signing, and while an objection is open. */
    @Transactional
    public void object(TaskId id, UnitId unit, Words words, Actor.Person who) {
        Task task = tasks.get(id);
        Turn turn = turns.take(task, TaskTurns.signing(id, unit), new Turns.Matter(id.value()), who, () -> {
            TaskSigning.mustAwait(task, unit);
            return new StaleAggregate(id);
        });
        Actor.Person actor = turn.actor();
        if (RequiredText.isMissing(words.reason())) {
            throw new TaskRefusal.WordsRequired();
        }
        Instant now = clock.instant();
        String reason = words.reason();
        tasks.save(TaskSigning.objected(task, unit));
        Objection raised = Objection.raised(id, unit, new Objection.Raised(reason, words.proposal(), actor.id(), now));
        objections.add(raised);
        involvements.note(raised.id(), TaskAct.OBJECTED, actor);
        events.publishEvent(DomainEvent.of(Subject.of(TASK, id), TaskAct.OBJECTED, actor, now)
                .because(reason));
        turns.answer(turn, Answer.OBJECTED);
    }
}
