package io.duban.task;

import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.Subject;
import io.duban.shared.UnitId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The head of the office transfers a unit's part in a task that runs to another unit (移交), with all that is open for
 * it. What the unit has handed in and done stays its own.
 */
@Component
public class TransferPart {

    private final ReadTransfers read;
    private final Tasks tasks;
    private final PartTransfers transfers;
    private final Partings partings;
    private final Bound bound;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TransferPart(
            ReadTransfers read,
            Tasks tasks,
            PartTransfers transfers,
            Partings partings,
            Bound bound,
            ApplicationEventPublisher events,
            Clock clock) {
        this.read = read;
        this.tasks = tasks;
        this.transfers = transfers;
        this.partings = partings;
        this.bound = bound;
        this.events = events;
        this.clock = clock;
    }

    /** What follows the part: the process, and what other features keep of the task. */
    @Component
    record Bound(Transferring process, List<BoundToTask> others) {}

    /**
     * A part that is not signed for is to be signed for by the other unit; one that is goes over as signed. Refuses a
     * task that has ended or stands still, a unit without a part, one that has objected or that broke the task down and
     * still oversees what came of it, a successor that is closed, that has a part, or, of a child, that is not below
     * the unit that made it, and empty words.
     */
    @Transactional
    public TransferId transfer(
            TaskId id, PartTransfer.Passing passing, PartTransfer.Grounds grounds, Actor.Person who) {
        Task task = read.transferable(id, who);
        grounds.check();
        Actor.Person actor = ReadHalts.actor(task, who);
        Part part = part(task, passing.from());
        mustBeFree(task, passing.to());
        Instant now = clock.instant();
        Task after = TaskSigning.transferred(task, part, passing.to(), actor.id(), now);
        PartTransfer transfer = new PartTransfer(
                TransferId.next(), id, task.planId(), passing, part.responsibility(), grounds, actor.id(), now);
        tasks.save(after);
        transfers.add(transfer);
        bound.others().forEach(one -> one.transferred(id, passing, actor));
        bound.process().transferred(id, passing, actor);
        events.publishEvent(DomainEvent.of(Subject.of(Subject.Kind.TASK, id), TaskAct.TRANSFERRED, actor, now)
                .because(grounds.reason())
                .changing("basis", null, grounds.basis())
                .changing("parts", partings.words(task), partings.words(after)));
        return transfer.id();
    }

    private Part part(Task task, UnitId unit) {
        Part part = task.parts()
                .of(unit)
                .filter(one -> one.state() != SigningState.RELEASED)
                .orElseThrow(() -> new TransferRefusal.NoPart(task.number()));
        if (part.state() == SigningState.OBJECTED) {
            throw new TransferRefusal.ObjectionOpen(task.number());
        }
        int below = (int) tasks.children(task.id()).stream()
                .filter(child ->
                        !child.state().isEnded() && child.officeUnitId().equals(unit))
                .count();
        if (below > 0) {
            throw new TransferRefusal.BrokenDown(below);
        }
        return part;
    }

    private void mustBeFree(Task task, UnitId successor) {
        partings.mustBeEligible(task, successor);
        if (task.parts().partners().contains(successor)) {
            throw new TransferRefusal.HasPart(partings.name(successor));
        }
    }
}
