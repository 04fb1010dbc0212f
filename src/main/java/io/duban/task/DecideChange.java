package io.duban.task;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.work.Block;
import io.duban.work.Decidable;
import io.duban.work.Decide;
import io.duban.work.Decision;
import io.duban.work.OpenItem;
import io.duban.work.Turn;
import io.duban.work.Turns;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides on a change request at whatever step it stands: the first review lets it pass on, returns it or
 * refuses it; whoever agrees to it last grants it. Nobody decides on what he wrote.
 */
@Component
public class DecideChange implements Decidable<ChangeRequest> {

    private final Tasks tasks;
    private final ReadChanges read;
    private final ChangeRecord record;
    private final ChangeRequests changes;
    private final ChangeKinds kinds;
    private final Decide decide;
    private final Clock clock;

    DecideChange(
            Tasks tasks,
            ReadChanges read,
            ChangeRecord record,
            ChangeRequests changes,
            ChangeKinds kinds,
            Decide decide,
            Clock clock) {
        this.tasks = tasks;
        this.read = read;
        this.record = record;
        this.changes = changes;
        this.kinds = kinds;
        this.decide = decide;
        this.clock = clock;
    }

    /**
     * The request and the node of the step at which it is decided on, lest a second press decide at the next one; null:
     * at whichever it stands.
     */
    public record At(ChangeId request, @Nullable String node) {}

    /**
     * Refuses to agree to a request that was overtaken: the task has ended, gone on or been changed there meanwhile, or
     * the new day has passed; and what {@link Decide#on} refuses.
     */
    @Transactional
    public ChangeRequest decide(At at, Decision decision, Actor.Person who) {
        ChangeRequest request = read.of(at.request(), who);
        Turns.Wanted wanted = new Turns.Wanted(Block.DECIDE_CHANGE, request.id().value(), at.node(), null);
        return decide.on(this, request, wanted, decision, who);
    }

    @Override
    public Set<Block> blocks() {
        return Set.of(Block.DECIDE_CHANGE);
    }

    @Override
    public ChangeRequest at(OpenItem item) {
        return changes.get(new ChangeId(item.subject()));
    }

    @Override
    public Turns.Matter matter(ChangeRequest request) {
        return ChangeTurns.matter(request);
    }

    @Override
    public RuntimeException notNow(ChangeRequest request, Actor.Person who) {
        return new ChangeRefusal.NotNow();
    }

    @Override
    public ChangeRequest agreed(Turn turn, ChangeRequest request, Decision decision) {
        Task task = tasks.get(request.taskId());
        kinds.mustStand(request, task);
        kinds.of(request).wanted(task, request.change(), BusinessTime.today(clock));
        if (!turn.step().settles()) {
            ChangeRequest reviewed = request.reviewed();
            record.changed(request, reviewed, ChangeAct.REVIEWED, decision.words(), turn.actor());
            return reviewed;
        }
        ChangeRequest granted = request.settled(ChangeState.GRANTED, clock.instant());
        record.changed(request, granted, ChangeAct.GRANTED, decision.words(), turn.actor());
        kinds.of(request).grant(granted, task, turn.actor());
        return granted;
    }

    @Override
    public ChangeRequest declined(Turn turn, ChangeRequest request, Decision decision) {
        return decision.refuses()
                ? refused(turn, request, decision.words())
                : returned(turn, request, decision.words());
    }

    private ChangeRequest returned(Turn turn, ChangeRequest request, String words) {
        ChangeRequest returned = request.returned();
        record.changed(request, returned, ChangeAct.RETURNED, words, turn.actor());
        return returned;
    }

    /** What the request was to change stays as it was, and is chased again where it is due. */
    private ChangeRequest refused(Turn turn, ChangeRequest request, String words) {
        ChangeRequest refused = request.settled(ChangeState.DECLINED, clock.instant());
        record.changed(request, refused, ChangeAct.REFUSED, words, turn.actor());
        Task task = tasks.get(request.taskId());
        record.task(
                kinds.of(request).ended(task),
                request.matter().type().refused(),
                turn.actor(),
                event -> event.because(words));
        return refused;
    }
}
