package io.duban.task;

import static io.duban.shared.Subject.Kind.TASK;

import io.duban.plan.Responsibility;
import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.RequiredText;
import io.duban.shared.Subject;
import io.duban.shared.UnitId;
import io.duban.work.Answer;
import io.duban.work.Turn;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office answers a unit's objection: insists, changes the part, or releases the unit from it. */
@Component
public class AnswerObjection {

    private final Tasks tasks;
    private final Objections objections;
    private final TaskTurns turns;
    private final Partings partings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerObjection(
            Tasks tasks,
            Objections objections,
            TaskTurns turns,
            Partings partings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.objections = objections;
        this.turns = turns;
        this.partings = partings;
        this.events = events;
        this.clock = clock;
    }

    /** The objection that is answered, and the words of the answer, which are required. */
    public record Reply(TaskId task, UnitId unit, String words) {}

    /** The part stands, and the unit is asked to sign for it again. */
    @Transactional
    public void insist(Reply reply, Actor.Person who) {
        answer(reply, ObjectionAnswer.INSISTED, task -> TaskSigning.insisted(task, reply.unit()), who);
    }

    /** The unit gets another responsibility, and is asked to sign for that. */
    @Transactional
    public void adjust(Reply reply, Responsibility to, Actor.Person who) {
        answer(reply, ObjectionAnswer.ADJUSTED, task -> TaskSigning.adjusted(task, reply.unit(), to), who);
    }

    /** The unit leaves the task; with a successor, that unit takes the part and is asked to sign for it. */
    @Transactional
    public void release(Reply reply, @Nullable UnitId successor, Actor.Person who) {
        answer(reply, ObjectionAnswer.RELEASED, task -> partings.released(task, reply.unit(), successor), who);
    }

    private void answer(Reply reply, ObjectionAnswer answer, UnaryOperator<Task> transition, Actor.Person who) {
        Task before = tasks.get(reply.task());
        Optional<Objection> open = objections.open(reply.task(), reply.unit());
        UUID matter = open.map(Objection::id).orElse(before.id().value());
        Turn turn = turns.take(
                before,
                TaskTurns.objection(before.id(), reply.unit()),
                TaskTurns.objection(matter),
                who,
                () -> new TaskRefusal.NoObjection(before.number()));
        Actor.Person actor = turn.actor();
        if (RequiredText.isMissing(reply.words())) {
            throw new TaskRefusal.WordsRequired();
        }
        Task after = transition.apply(before);
        tasks.save(after);
        Instant now = clock.instant();
        String words = reply.words();
        objections.answer(open.orElseThrow(() -> new TaskRefusal.NoObjection(before.number()))
                .answered(answer, words, actor.id(), now));
        events.publishEvent(DomainEvent.of(Subject.of(TASK, before.id()), act(answer), actor, now)
                .because(words)
                .changing("parts", partings.words(before), partings.words(after)));
        turns.answer(turn, Answer.valueOf(answer.name()));
    }

    private static TaskAct act(ObjectionAnswer answer) {
        return switch (answer) {
            case INSISTED -> TaskAct.OBJECTION_INSISTED;
            case ADJUSTED -> TaskAct.OBJECTION_ADJUSTED;
            case RELEASED -> TaskAct.OBJECTION_RELEASED;
        };
    }
}
