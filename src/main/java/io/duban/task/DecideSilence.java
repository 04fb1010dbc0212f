package io.duban.task;

import static io.duban.shared.Subject.Kind.TASK;

import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.RequiredText;
import io.duban.shared.Subject;
import io.duban.shared.UnitId;
import io.duban.work.Answer;
import io.duban.work.Turn;
import io.duban.work.Turns;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office decides on a unit that has neither signed nor objected long after its limit, so that it does not keep the
 * others waiting. Until then, and while the office waits on, the unit can still answer itself.
 */
@Component
public class DecideSilence {

    private final Tasks tasks;
    private final TaskTurns turns;
    private final Partings partings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecideSilence(Tasks tasks, TaskTurns turns, Partings partings, ApplicationEventPublisher events, Clock clock) {
        this.tasks = tasks;
        this.turns = turns;
        this.partings = partings;
        this.events = events;
        this.clock = clock;
    }

    /** The unit that is silent, and why it is decided so, which is required. */
    public record Ruling(TaskId task, UnitId unit, String words) {}

    /** The unit is given more time; the office is asked again when that is over. */
    @Transactional
    public void waitOn(Ruling ruling, Actor.Person who) {
        Task task = tasks.get(ruling.task());
        Turn turn = turn(task, ruling, who);
        events.publishEvent(event(TaskAct.SILENCE_AWAITED, ruling, turn, clock.instant()));
        turns.answer(turn, Answer.WAITED);
    }

    /** The unit carries its part as if it had signed; its record says that the office took it so. */
    @Transactional
    public void takeAsSigned(Ruling ruling, Actor.Person who) {
        Task task = tasks.get(ruling.task());
        Turn turn = turn(task, ruling, who);
        Instant now = clock.instant();
        tasks.save(TaskSigning.takenAsSigned(task, ruling.unit(), turn.actor().id(), now));
        events.publishEvent(event(TaskAct.SILENCE_TAKEN_AS_SIGNED, ruling, turn, now));
        turns.answer(turn, Answer.TAKEN_AS_SIGNED);
    }

    /** The unit leaves the task; with a successor, that unit takes the part and is asked to sign for it. */
    @Transactional
    public void release(Ruling ruling, @Nullable UnitId successor, Actor.Person who) {
        Task before = tasks.get(ruling.task());
        Turn turn = turn(before, ruling, who);
        Task after = partings.released(before, ruling.unit(), successor);
        tasks.save(after);
        events.publishEvent(event(TaskAct.SILENCE_RELEASED, ruling, turn, clock.instant())
                .changing("parts", partings.words(before), partings.words(after)));
        turns.answer(turn, Answer.RELEASED);
    }

    private Turn turn(Task task, Ruling ruling, Actor.Person who) {
        Turn turn = turns.take(
                task,
                TaskTurns.silence(task.id(), ruling.unit()),
                new Turns.Matter(task.id().value()),
                who,
                () -> {
                    TaskSigning.mustAwait(task, ruling.unit());
                    return new TaskRefusal.NotSilent(task.number());
                });
        if (RequiredText.isMissing(ruling.words())) {
            throw new TaskRefusal.WordsRequired();
        }
        return turn;
    }

    private DomainEvent event(TaskAct act, Ruling ruling, Turn turn, Instant now) {
        return DomainEvent.of(Subject.of(TASK, ruling.task()), act, turn.actor(), now)
                .because(ruling.words())
                .changing("silentUnit", null, partings.name(ruling.unit()));
    }
}
