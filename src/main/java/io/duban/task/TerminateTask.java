package io.duban.task;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The head of the office terminates a task (终止) that is not to be done any more, with all that it was broken down into:
 * it ends where it stands, and is not complete.
 */
@Component
public class TerminateTask {

    private final ReadHalts read;
    private final Halts halts;
    private final ChangeRequests changes;
    private final HaltRecord record;
    private final Halting halting;
    private final List<BoundToTask> bound;
    private final Clock clock;

    TerminateTask(
            ReadHalts read,
            Halts halts,
            ChangeRequests changes,
            HaltRecord record,
            Halting halting,
            List<BoundToTask> bound,
            Clock clock) {
        this.read = read;
        this.halts = halts;
        this.changes = changes;
        this.record = record;
        this.halting = halting;
        this.bound = List.copyOf(bound);
        this.clock = clock;
    }

    /** Refuses a task that has ended, and empty words; one that is suspended can be terminated. */
    @Transactional
    public void terminate(TaskId id, HaltText text, Actor.Person who) {
        Task task = read.haltable(id, who);
        text.check();
        HaltAct.TERMINATION.mustBeOpen(task);
        Actor.Person actor = ReadHalts.actor(task, who);
        Halt own = new Halt(
                HaltId.next(),
                id,
                task.planId(),
                HaltKind.TERMINATION,
                null,
                BusinessTime.today(clock),
                text,
                actor.id(),
                clock.instant(),
                null);
        terminate(task, own, actor);
        read.openBelow(task).forEach(below -> terminate(below, own.with(below), actor));
    }

    private void terminate(Task task, Halt halt, Actor.Person actor) {
        halting.terminated(task.id(), actor);
        halts.add(halt);
        changes.ofTask(task.id()).stream()
                .filter(request -> request.state().open())
                .forEach(request -> changes.save(request.settled(ChangeState.LAPSED, clock.instant())));
        bound.forEach(one -> one.terminated(task.id(), halt.text().reason(), actor));
        Task after = task.head()
                .rectifying(0)
                .of(task.with(task.course().terminated()).with(task.term().frozen(null)));
        record.of(
                after,
                TaskAct.TERMINATED,
                halt.text(),
                actor,
                event -> event.changing("state", task.state(), after.state()));
    }
}
