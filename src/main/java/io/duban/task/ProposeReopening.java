package io.duban.task;

import static io.duban.shared.Subject.Kind.TASK;

import io.duban.organization.Involvements;
import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.NotPermitted;
import io.duban.shared.Subject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A task that was written off is proposed for reopening (提出重新立项): by a look-back that found it fallen back, or at any
 * time by the supervisor or the office by hand.
 */
@Component
public class ProposeReopening {

    private final ReadReopenings read;
    private final Reopenings reopenings;
    private final Tasks tasks;
    private final Involvements involvements;
    private final TaskLifecycle lifecycle;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProposeReopening(
            ReadReopenings read,
            Reopenings reopenings,
            Tasks tasks,
            Involvements involvements,
            TaskLifecycle lifecycle,
            ApplicationEventPublisher events,
            Clock clock) {
        this.read = read;
        this.reopenings = reopenings;
        this.tasks = tasks;
        this.involvements = involvements;
        this.lifecycle = lifecycle;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Why, and how far the task is now in the eyes of who proposes it.
     *
     * @param percent 0 to 100; null: it was not said, which is refused
     */
    public record Proposal(String reason, @Nullable Integer percent) {

        private int checked() {
            if (reason.isEmpty()) {
                throw new ReopeningRefusal.WordsRequired("reason");
            }
            if (percent == null || percent < 0 || percent > 100) {
                throw new ReopeningRefusal.PercentMissing();
            }
            return percent;
        }
    }

    /** By hand; refused for a task that is not written off, and while another proposal waits. */
    @Transactional
    public ReopeningId propose(TaskId id, Proposal proposal, Actor.Person who) {
        Task task = read.readable(id, who);
        if (!ReadReopenings.mayPropose(task, who)) {
            throw new NotPermitted();
        }
        Actor.Person actor = ReadReopenings.proposer(task, who);
        Reopening proposed = add(task, null, proposal, actor);
        lifecycle.reopeningProposed(id, actor);
        return proposed.id();
    }

    /** By the look-back, whose model goes on to the decision by itself. */
    void after(LookBack lookBack, Proposal proposal, Actor.Person actor) {
        add(tasks.get(lookBack.taskId()), lookBack.id(), proposal, actor);
    }

    private Reopening add(Task task, @Nullable LookBackId lookBack, Proposal proposal, Actor.Person actor) {
        int percent = proposal.checked();
        if (task.state() != TaskState.WRITTEN_OFF) {
            throw new ReopeningRefusal.NotWrittenOff(task.number());
        }
        if (reopenings.pending(task.id()).isPresent()) {
            throw new ReopeningRefusal.Pending(task.number());
        }
        Reopening proposed = new Reopening(
                ReopeningId.next(),
                task.id(),
                task.planId(),
                lookBack,
                proposal.reason(),
                percent,
                actor.id(),
                clock.instant(),
                ReopeningState.PROPOSED,
                null);
        reopenings.add(proposed);
        involvements.note(proposed.id().value(), TaskAct.REOPENING_PROPOSED, actor);
        events.publishEvent(
                DomainEvent.of(Subject.of(TASK, task.id()), TaskAct.REOPENING_PROPOSED, actor, clock.instant())
                        .because(proposal.reason())
                        .changing("percent", task.progress().verifiedPercent(), percent));
        return proposed;
    }
}
