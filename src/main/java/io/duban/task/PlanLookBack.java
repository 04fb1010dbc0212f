package io.duban.task;

import static io.duban.shared.Subject.Kind.TASK;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.DomainEvent;
import io.duban.shared.Subject;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A task that was written off is to be looked back at, where its plan asks for that. Only the process calls this.
 */
@Component
public class PlanLookBack {

    private final Tasks tasks;
    private final LookBacks lookBacks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanLookBack(Tasks tasks, LookBacks lookBacks, ApplicationEventPublisher events, Clock clock) {
        this.tasks = tasks;
        this.lookBacks = lookBacks;
        this.events = events;
        this.clock = clock;
    }

    /** A task that its model only completes is not struck from the ledger, and not looked back at. */
    @Transactional
    public void plan(TaskId id, Actor.Timer timer) {
        Task task = tasks.get(id);
        if (task.state() != TaskState.WRITTEN_OFF) {
            return;
        }
        lookBacks.term(task.planId()).after(BusinessTime.today(clock)).ifPresent(dueOn -> {
            lookBacks.add(LookBack.planned(task, dueOn));
            events.publishEvent(DomainEvent.of(Subject.of(TASK, id), TaskAct.LOOK_BACK_PLANNED, timer, clock.instant())
                    .changing("dueOn", null, dueOn));
        });
    }
}
