package io.duban.task;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.work.Answer;
import io.duban.work.Turn;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides on a change request at whatever step it stands: the first review lets it pass on, returns it or
 * refuses it; whoever agrees to it last grants it. Nobody decides on what he wrote.
 */
@Component
public class DecideChange {

    private final Tasks tasks;
    private final ReadChanges read;
    private final ChangeRecord record;
    private final ChangeTurns turns;
    private final ChangeKinds kinds;
    private final Clock clock;

    DecideChange(
            Tasks tasks, ReadChanges read, ChangeRecord record, ChangeTurns turns, ChangeKinds kinds, Clock clock) {
        this.tasks = tasks;
        this.read = read;
        this.record = record;
        this.turns = turns;
        this.kinds = kinds;
        this.clock = clock;
    }

    /**
     * The request and the node of the step at which it is decided on, lest a second press decide at the next one; null:
     * at whichever it stands.
     */
    public record At(ChangeId request, @Nullable String node) {}

    /**
     * Refuses a request that was overtaken: the task has ended, gone on or been changed there meanwhile, or the new day
     * has passed. The words may be empty.
     */
    @Transactional
    public void agree(At at, String words, Actor.Person who) {
        ChangeRequest request = read.of(at.request(), who);
        Turn turn = turns.decide(request, at.node(), who);
        Task task = tasks.get(request.taskId());
        kinds.mustStand(request, task);
        kinds.of(request).wanted(task, request.change(), BusinessTime.today(clock));
        if (turn.step().settles()) {
            ChangeRequest granted = request.settled(ChangeState.GRANTED, clock.instant());
            record.changed(request, granted, ChangeAct.GRANTED, words, turn.actor());
            kinds.of(request).grant(granted, task, turn.actor());
        } else {
            record.changed(request, request.reviewed(), ChangeAct.REVIEWED, words, turn.actor());
        }
        turns.answer(turn, turn.step().goingOn());
    }

    /** With a reason; refused where the model draws no way back from the step. */
    @Transactional
    public void giveBack(At at, String words, Actor.Person who) {
        ChangeRequest request = read.of(at.request(), who);
        Turn turn = turns.decide(request, at.node(), who);
        if (!turn.step().offers(Answer.RETURNED)) {
            throw new ChangeRefusal.NoWayBack();
        }
        record.changed(request, request.returned(), ChangeAct.RETURNED, ChangeRecord.words(words), turn.actor());
        turns.answer(turn, Answer.RETURNED);
    }

    /** With a reason. What the request was to change stays as it was, and is chased again where it is due. */
    @Transactional
    public void refuse(At at, String words, Actor.Person who) {
        ChangeRequest request = read.of(at.request(), who);
        Turn turn = turns.decide(request, at.node(), who);
        String reason = ChangeRecord.words(words);
        ChangeRequest refused = request.settled(ChangeState.DECLINED, clock.instant());
        record.changed(request, refused, ChangeAct.REFUSED, reason, turn.actor());
        Task task = tasks.get(request.taskId());
        record.task(
                kinds.of(request).ended(task),
                request.matter().type().refused(),
                turn.actor(),
                event -> event.because(reason));
        turns.answer(turn, Answer.REFUSED);
    }
}
