package io.duban.task;

import static io.duban.shared.Subject.Kind.TASK;

import io.duban.organization.Involvements;
import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.DomainEvent;
import io.duban.shared.Subject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps how far a task is: the lead unit's claim and, apart from it, the supervisor's verified view, in percent of the
 * whole task; and, apart from both, when anything was last heard of it. The report's use cases call this after they
 * have asked for permission.
 */
@Component
public class RecordProgress {

    private final Tasks tasks;
    private final Involvements involvements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordProgress(Tasks tasks, Involvements involvements, ApplicationEventPublisher events, Clock clock) {
        this.tasks = tasks;
        this.involvements = involvements;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The task is fresh as of today. Nothing is written a second time on a day, so that units which report on the same
     * day do not get into each other's way.
     */
    @Transactional
    public void heardOf(TaskId id) {
        Task before = tasks.get(id);
        LocalDate today = BusinessTime.today(clock);
        if (!today.equals(before.progress().updatedOn())) {
            tasks.save(before.with(before.progress().heardOf(today)));
        }
    }

    /** Refuses what is not from 0 to 100. */
    @Transactional
    public void claimed(TaskId id, int percent, Actor.Person actor) {
        Task before = tasks.get(id);
        involvements.note(id.value(), TaskAct.PROGRESS_CLAIMED, actor);
        tasks.save(before.with(before.progress().claimed(percent, BusinessTime.today(clock))));
        events.publishEvent(DomainEvent.of(Subject.of(TASK, id), TaskAct.PROGRESS_CLAIMED, actor, clock.instant())
                .telling("claimedPercent", before.progress().claimedPercent(), percent));
    }

    /** The claim is what it was before the report that was taken back; null: there was none. */
    @Transactional
    public void claimTakenBack(TaskId id, @Nullable Integer percent, Actor.Person actor) {
        Task before = tasks.get(id);
        tasks.save(before.with(before.progress().claimTakenBack(percent)));
        events.publishEvent(DomainEvent.of(Subject.of(TASK, id), TaskAct.CLAIM_TAKEN_BACK, actor, clock.instant())
                .changing("claimedPercent", before.progress().claimedPercent(), percent));
    }

    /** Refuses what is not from 0 to 100. */
    @Transactional
    public void verified(TaskId id, int percent, Actor actor) {
        Task before = tasks.get(id);
        tasks.save(before.with(before.progress().verified(percent, BusinessTime.today(clock))));
        events.publishEvent(DomainEvent.of(Subject.of(TASK, id), TaskAct.PROGRESS_VERIFIED, actor, clock.instant())
                .telling("verifiedPercent", before.progress().verifiedPercent(), percent));
    }
}
