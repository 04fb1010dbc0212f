package io.duban.task;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.DomainEvent;
import io.duban.shared.NotPermitted;
import io.duban.work.Answer;
import io.duban.work.Block;
import io.duban.work.Turn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The unit that leads a task asks for a change: for more time (延期), or for another target, other words or units (调整).
 * More time that is asked for before the day passes that it is to move freezes that day until the request is decided.
 */
@Component
public class AskForChange {

    private final Tasks tasks;
    private final ReadChanges read;
    private final ChangeRequests changes;
    private final ChangeKinds kinds;
    private final ChangeRecord record;
    private final ChangeTurns turns;
    private final ChangeLifecycle lifecycle;
    private final Clock clock;

    AskForChange(
            Tasks tasks,
            ReadChanges read,
            ChangeRequests changes,
            ChangeKinds kinds,
            ChangeRecord record,
            ChangeTurns turns,
            ChangeLifecycle lifecycle,
            Clock clock) {
        this.tasks = tasks;
        this.read = read;
        this.changes = changes;
        this.kinds = kinds;
        this.record = record;
        this.turns = turns;
        this.lifecycle = lifecycle;
        this.clock = clock;
    }

    /**
     * Refuses what the task does not have or what cannot be changed now, what could not be granted, a text that lacks
     * something, and a second request of the same kind while one is pending; only for those whom the model lets write
     * one.
     */
    @Transactional
    public ChangeId ask(TaskId id, Setting wanted, ChangeText text, Actor.Person who) {
        Task task = read.readable(id, who);
        if (!read.mayAsk(task, who)) {
            throw new NotPermitted();
        }
        if (ReadChanges.isPending(changes.ofTask(id), wanted.matter())) {
            throw new ChangeRefusal.Pending();
        }
        ChangeKind kind = kinds.of(wanted.matter());
        Setting was = kind.standing(task, wanted).orElseThrow(kind::nothing);
        text.check();
        LocalDate today = BusinessTime.today(clock);
        ChangeKind.Change change =
                new ChangeKind.Change(was, kind.wanted(task, new ChangeKind.Change(was, wanted), today));
        ChangeCourse course = ChangeCourse.asked(who.id(), clock.instant(), kind.isInTime(was, today));
        ChangeRequest request = ChangeRequest.asked(task, change, text, course);
        changes.add(request);
        lifecycle.asked(request.id(), who);
        Turn turn = turns.begin(request, who);
        UnaryOperator<DomainEvent> telling = event -> kind.telling(event, task, request.change());
        record.wrote(request, ChangeAct.ASKED, turn.actor(), telling);
        record.task(
                kind.pending(task, request),
                wanted.matter().type().asked(),
                turn.actor(),
                event -> telling.apply(event.because(text.reason())));
        turns.answer(turn, Answer.SUBMITTED);
        return request.id();
    }

    /** Writes anew what was returned. Refuses what {@link #ask} refuses, and a request that was overtaken meanwhile. */
    @Transactional
    public void askAgain(ChangeId id, Setting wanted, ChangeText text, Actor.Person who) {
        ChangeRequest request = read.of(id, who);
        Turn turn = turns.take(request, Block.WRITE_CHANGE, who);
        Task task = tasks.get(request.taskId());
        kinds.mustStand(request, task);
        text.check();
        ChangeKind kind = kinds.of(request);
        Setting next = kind.wanted(task, new ChangeKind.Change(request.was(), wanted), BusinessTime.today(clock));
        ChangeRequest again = request.resubmitted(next, text);
        changes.save(again);
        record.wrote(again, ChangeAct.RESUBMITTED, turn.actor(), event -> kind.telling(event, task, again.change()));
        turns.answer(turn, Answer.SUBMITTED);
    }
}
