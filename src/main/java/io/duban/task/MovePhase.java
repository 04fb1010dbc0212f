package io.duban.task;

import static io.duban.shared.Subject.Kind.TASK;

import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.Subject;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps a task's row in step with the process, which alone calls this: where the year stands, and that the last is
 * over.
 */
@Component
public class MovePhase {

    private final Tasks tasks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MovePhase(Tasks tasks, ApplicationEventPublisher events, Clock clock) {
        this.tasks = tasks;
        this.events = events;
        this.clock = clock;
    }

    /** Writes nothing when the task is in that phase already. */
    @Transactional
    public void to(TaskId id, YearPhase phase) {
        Task task = tasks.get(id);
        if (task.phase() != phase) {
            tasks.save(task.inPhase(phase));
        }
    }

    @Transactional
    public void toCompletionReview(TaskId id, Actor actor) {
        Task task = tasks.get(id);
        if (task.state() != TaskState.COMPLETION_REVIEW) {
            tasks.save(task.inCompletionReview());
            events.publishEvent(
                    DomainEvent.of(Subject.of(TASK, id), TaskAct.COMPLETION_OPENED, actor, clock.instant()));
        }
    }
}
