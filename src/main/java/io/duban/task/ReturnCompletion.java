package io.duban.task;

import static io.duban.shared.Subject.Kind.TASK;

import io.duban.organization.Barring;
import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.Subject;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office finds the acceptance criteria not met: the lead unit is to supplement the last year's report. */
@Component
public class ReturnCompletion {

    private final Tasks tasks;
    private final Barring barring;
    private final TaskLifecycle lifecycle;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReturnCompletion(
            Tasks tasks, Barring barring, TaskLifecycle lifecycle, ApplicationEventPublisher events, Clock clock) {
        this.tasks = tasks;
        this.barring = barring;
        this.lifecycle = lifecycle;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the task can be returned: one that runs on an older model can only be confirmed. */
    public boolean isOpenTo(Task task) {
        return task.state() == TaskState.COMPLETION_REVIEW && lifecycle.returnsFromCompletion(task.id());
    }

    /** By the plan's office, with a reason; refused to a task that cannot be returned. */
    @Transactional
    public void returnIt(TaskId id, String reason, Actor.Person who) {
        Task task = tasks.get(id);
        Actor.Person actor = barring.deciding(TaskBarring.completion(task), who);
        if (reason.isBlank()) {
            throw new TaskRefusal.WordsRequired();
        }
        Task returned = task.returnedFromCompletion();
        if (!isOpenTo(task)) {
            throw new TaskRefusal.NoWayBack(task.number());
        }
        Instant now = clock.instant();
        tasks.save(returned);
        events.publishEvent(DomainEvent.of(Subject.of(TASK, id), TaskAct.COMPLETION_RETURNED, actor, now)
                .because(reason.strip()));
        lifecycle.completionReturned(id, actor);
    }
}
