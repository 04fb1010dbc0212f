package io.duban.task;

import static io.duban.shared.Subject.Kind.TASK;
import static java.util.stream.Collectors.toMap;

import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.NotPermitted;
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
import java.util.Map;
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
        sign(tasks.get(id), unit, who, () -> new StaleAggregate(id));
    }

    /**
     * Several at once for one unit: a task that says no, that is another's to sign for, or that nobody knows does not
     * keep the others from being signed for. In the order in which they were named, each once.
     */
    @Transactional
    public List<Outcome> signForAll(List<TaskId> ids, UnitId unit, Actor.Person who) {
        Map<TaskId, Task> found = tasks.of(ids).stream().collect(toMap(Task::id, task -> task));
        return ids.stream()
                .distinct()
                .map(id -> outcome(id, found.get(id), unit, who))
                .toList();
    }

    private Outcome outcome(TaskId id, @Nullable Task task, UnitId unit, Actor.Person who) {
        if (task == null) {
            return new Outcome(id, new TaskRefusal.Unknown());
        }
        try {
            sign(task, unit, who, () -> new TaskRefusal.SignedMeanwhile(task.number()));
            return new Outcome(id, null);
        } catch (Refusal refusal) {
            // The turn and the task are refused before anything of it is written.
            return new Outcome(id, refusal);
        } catch (NotPermitted notPermitted) {
            return new Outcome(
                    id, task.isReadableBy(who) ? new TaskRefusal.NotYours(task.number()) : new TaskRefusal.Unknown());
        }
    }

    private void sign(Task task, UnitId unit, Actor.Person who, Turns.NotNow faster) {
        Turn turn = turns.take(
                task,
                TaskTurns.signing(task.id(), unit),
                new Turns.Matter(task.id().value()),
                who,
                () -> {
                    TaskSigning.mustAwait(task, unit);
                    return faster.why();
                });
        Instant now = clock.instant();
        tasks.save(TaskSigning.signed(task, unit, turn.actor().id(), now));
        events.publishEvent(DomainEvent.of(Subject.of(TASK, task.id()), TaskAct.SIGNED_FOR, turn.actor(), now));
        turns.answer(turn, Answer.SIGNED);
    }
}
