package io.duban.task;

import static io.duban.shared.Subject.Kind.TASK;

import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.RequiredText;
import io.duban.shared.Subject;
import io.duban.work.Answer;
import io.duban.work.Block;
import io.duban.work.Turn;
import io.duban.work.Turns;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A supervisor looks back at a task that was written off (回头看), and says whether what was done holds; where it fell
 * back, the task is proposed for reopening.
 */
@Component
public class LookBackAtTask {

    private final ReadReopenings read;
    private final LookBacks lookBacks;
    private final TaskTurns turns;
    private final ProposeReopening propose;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LookBackAtTask(
            ReadReopenings read,
            LookBacks lookBacks,
            TaskTurns turns,
            ProposeReopening propose,
            ApplicationEventPublisher events,
            Clock clock) {
        this.read = read;
        this.lookBacks = lookBacks;
        this.turns = turns;
        this.propose = propose;
        this.events = events;
        this.clock = clock;
    }

    public static Turns.Wanted wanted(TaskId task) {
        return Turns.Wanted.of(Block.LOOK_BACK, task.value());
    }

    /** 成效保持: it ends with that. What was looked at, and what was found, is said in words. */
    @Transactional
    public void kept(TaskId id, String words, Actor.Person who) {
        Task task = read.readable(id, who);
        Turn turn = turn(task, words, who);
        lookBacks.save(planned(task).kept(found(words, null, turn)));
        tell(id, TaskAct.LOOK_BACK_KEPT, words, turn);
        turns.answer(turn, Answer.KEPT);
    }

    /**
     * 反弹: the head of the office is asked to reopen the task. {@code percent} is how far it is now, 0 to 100. Refused
     * while another proposal waits for its decision.
     */
    @Transactional
    public void fellBack(TaskId id, String words, @Nullable Integer percent, Actor.Person who) {
        Task task = read.readable(id, who);
        Turn turn = turn(task, words, who);
        LookBack planned = planned(task);
        ProposeReopening.Proposal proposal = new ProposeReopening.Proposal(words, percent);
        propose.after(planned, proposal, turn.actor());
        lookBacks.save(planned.fellBack(found(words, percent, turn)));
        tell(id, TaskAct.LOOK_BACK_FELL_BACK, words, turn);
        turns.answer(turn, Answer.FELL_BACK);
    }

    private Turn turn(Task task, String words, Actor.Person who) {
        Turn turn = turns.take(
                task,
                wanted(task.id()),
                new Turns.Matter(task.id().value()),
                who,
                () -> new LookBackRefusal.NotNow(task.number()));
        if (RequiredText.isMissing(words)) {
            throw new LookBackRefusal.WordsRequired();
        }
        return turn;
    }

    private LookBack planned(Task task) {
        return lookBacks.planned(task.id()).orElseThrow(() -> new LookBackRefusal.NotNow(task.number()));
    }

    private LookBack.Found found(String words, @Nullable Integer percent, Turn turn) {
        Instant now = clock.instant();
        return new LookBack.Found(words, percent, turn.actor().id(), now);
    }

    private void tell(TaskId id, TaskAct act, String words, Turn turn) {
        events.publishEvent(DomainEvent.of(Subject.of(TASK, id), act, turn.actor(), clock.instant())
                .because(words));
    }
}
