package io.duban.task;

import static io.duban.shared.Subject.Kind.TASK;

import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.Refusal;
import io.duban.shared.StaleAggregate;
import io.duban.shared.Subject;
import io.duban.shared.UnitId;
import io.duban.work.Answer;
import io.duban.work.Turn;
import io.duban.work.Turns;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A unit signs for (签收) its part in a task. */
@Component
public class SignFor {

    private final Tasks tasks;
    private final TaskTurns turns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignFor(Tasks tasks, TaskTurns turns, ApplicationEventPublisher events, Clock clock) {
        this.tasks = tasks;
        this.turns = turns;
        this.events = events;
        this.clock = clock;
    }

    /** What became of one of several signatures; {@code refusal} is null when it was given. */
    public record Outcome(TaskId task, @Nullable Refusal refusal) {}

    /** By an officer or the head of the unit; refused a second time and while an objection is open. */
    @Transactional
    public void signFor(TaskId id, UnitId unit, Actor.Person who) {
        sign(tasks.get(id), unit, who);
    }

    /** Several at once for one unit: a task that says no does not keep the others from being signed for. */
    @Transactional
    public List<Outcome> signForAll(List<TaskId> ids, UnitId unit, Actor.Person who) {
        return tasks.of(ids).stream().map(task -> outcome(task, unit, who)).toList();
    }

    private Outcome outcome(Task task, UnitId unit, Actor.Person who) {
        try {
            sign(task, unit, who);
            return new Outcome(task.id(), null);
        } catch (Refusal refusal) {
            // The turn and the task are refused before anything of it is written.
            return new Outcome(task.id(), refusal);
        }
    }

    private void sign(Task task, UnitId unit, Actor.Person who) {
        Turn turn = turns.take(
                task,
                TaskTurns.signing(task.id(), unit),
                Turns.Matter.open(task.id().value()),
                who,
                () -> {
                    TaskSigning.mustAwait(task, unit);
                    return new StaleAggregate(task.id());
                });
        Instant now = clock.instant();
        tasks.save(TaskSigning.signed(task, unit, turn.actor().id(), now));
        events.publishEvent(DomainEvent.of(Subject.of(TASK, task.id()), TaskAct.SIGNED_FOR, turn.actor(), now));
        turns.answer(turn, Answer.SIGNED);
    }
}
