package io.duban.task;

import io.duban.shared.Actor;
import io.duban.work.Block;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A change request is taken back (撤回): by whoever asked for it until the office has acted on it, and by whoever
 * could write it anew once it was returned.
 */
@Component
public class WithdrawChange {

    private final Tasks tasks;
    private final ReadChanges read;
    private final ChangeKinds kinds;
    private final ChangeRecord record;
    private final ChangeTurns turns;
    private final ChangeLifecycle lifecycle;
    private final Clock clock;

    WithdrawChange(
            Tasks tasks,
            ReadChanges read,
            ChangeKinds kinds,
            ChangeRecord record,
            ChangeTurns turns,
            ChangeLifecycle lifecycle,
            Clock clock) {
        this.tasks = tasks;
        this.read = read;
        this.kinds = kinds;
        this.record = record;
        this.turns = turns;
        this.lifecycle = lifecycle;
        this.clock = clock;
    }

    /** What it was to change stays as it was. The reason may be empty. */
    @Transactional
    public void withdraw(ChangeId id, String words, Actor.Person who) {
        ChangeRequest request = read.of(id, who);
        request.mustBeOpen();
        Task task = tasks.get(request.taskId());
        task.course().mustGoOn(task.number());
        Actor.Person actor = actor(request, who);
        ChangeRequest withdrawn = request.settled(ChangeState.WITHDRAWN, clock.instant());
        record.changed(request, withdrawn, ChangeAct.WITHDRAWN, words, actor);
        record.task(kinds.of(request).ended(task), request.matter().type().withdrawn(), actor, event -> event);
        lifecycle.withdrawn(id, actor);
    }

    /** Whether the person could do so now. */
    public boolean isOffered(ChangeRequest request, Actor.Person reader) {
        if (request.state() != ChangeState.RETURNED) {
            return isOwn(request, reader);
        }
        return turns.open(request)
                .map(item -> turns.offer(request, item, reader).deciding())
                .orElse(false);
    }

    private Actor.Person actor(ChangeRequest request, Actor.Person who) {
        if (request.state() == ChangeState.RETURNED) {
            return turns.take(request, Block.WRITE_CHANGE, who).actor();
        }
        if (!isOwn(request, who)) {
            throw new ChangeRefusal.NotWithdrawn();
        }
        return who;
    }

    private static boolean isOwn(ChangeRequest request, Actor.Person who) {
        return request.state() == ChangeState.SUBMITTED
                && request.course().askedBy().equals(who.id());
    }
}
