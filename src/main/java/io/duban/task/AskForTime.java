package io.duban.task;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.NotPermitted;
import io.duban.work.Answer;
import io.duban.work.Block;
import io.duban.work.Turn;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The unit that leads a task asks for more time (延期申请), before the day passes that it asks to move: until the request
 * is decided, this day's passing is then not chased. It can be asked for later as well, but that stops nothing.
 */
@Component
public class AskForTime {

    private final Tasks tasks;
    private final ReadChanges read;
    private final ChangeRequests changes;
    private final ChangeRecord record;
    private final ChangeTurns turns;
    private final ChangeLifecycle lifecycle;
    private final Clock clock;

    AskForTime(
            Tasks tasks,
            ReadChanges read,
            ChangeRequests changes,
            ChangeRecord record,
            ChangeTurns turns,
            ChangeLifecycle lifecycle,
            Clock clock) {
        this.tasks = tasks;
        this.read = read;
        this.changes = changes;
        this.record = record;
        this.turns = turns;
        this.lifecycle = lifecycle;
        this.clock = clock;
    }

    /**
     * Refuses what the task has no day for, a new day that is not later or too far away, a text that lacks something,
     * and a second request while one is pending; only for those whom the model lets write one.
     */
    @Transactional
    public ChangeId ask(TaskId id, ChangeMatter matter, ChangeText text, Actor.Person who) {
        Task task = read.readable(id, who);
        if (!read.mayAsk(task, who)) {
            throw new NotPermitted();
        }
        if (changes.ofTask(id).stream().anyMatch(request -> request.state().open())) {
            throw new ChangeRefusal.Pending();
        }
        Extendable what = read.extendable(task, matter);
        LocalDate today = BusinessTime.today(clock);
        text.check();
        what.mustMoveTo(text.dueOn(), today);
        boolean inTime = !what.isLateOn(today);
        ChangeRequest request =
                ChangeRequest.asked(task, what, text, ChangeCourse.asked(who.id(), clock.instant(), inTime));
        changes.add(request);
        lifecycle.asked(request.id(), who);
        Turn turn = turns.begin(request, who);
        record.wrote(request, ChangeAct.ASKED, turn.actor());
        record.task(
                task.with(task.term().frozen(inTime ? new Freeze(matter, today) : null)),
                TaskAct.TIME_ASKED,
                turn.actor(),
                event -> event.because(text.reason()).changing("dueOn", what.dueOn(), text.dueOn()));
        turns.answer(turn, Answer.SUBMITTED);
        return request.id();
    }

    /** Writes anew what was returned. Refuses what {@link #ask} refuses, and a request that was overtaken meanwhile. */
    @Transactional
    public void askAgain(ChangeId id, ChangeText text, Actor.Person who) {
        ChangeRequest request = read.of(id, who);
        Turn turn = turns.take(request, Block.WRITE_CHANGE, who);
        Extendable what = read.still(request, tasks.get(request.taskId()));
        text.check();
        what.mustMoveTo(text.dueOn(), BusinessTime.today(clock));
        ChangeRequest again = request.resubmitted(text);
        changes.save(again);
        record.wrote(again, ChangeAct.RESUBMITTED, turn.actor());
        turns.answer(turn, Answer.SUBMITTED);
    }
}
