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
 * Keeps a task's row in step with the process, which alone calls this: where the year stands, and how far the task has
 * come after its last.
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
        if (task.course().phase() != phase) {
            tasks.save(task.inPhase(phase));
        }
    }

    /** The journal is told when the last year is over, not each time a claim comes back. */
    @Transactional
    public void toCompletionReview(TaskId id, Actor actor) {
        Task task = tasks.get(id);
        if (task.state() == TaskState.COMPLETION_REVIEW) {
            return;
        }
        tasks.save(TaskEnd.inReview(task));
        if (task.state() == TaskState.IN_PROGRESS) {
            tell(task, TaskAct.COMPLETION_OPENED, actor);
        }
    }

    @Transactional
    public void toVerification(TaskId id) {
        Task task = tasks.get(id);
        if (task.state() != TaskState.VERIFYING) {
            tasks.save(TaskEnd.verifying(task));
        }
    }

    @Transactional
    public void toCompleted(TaskId id, Actor actor) {
        Task task = tasks.get(id);
        if (task.state() != TaskState.COMPLETED) {
            tasks.save(TaskEnd.completed(task, clock.instant()));
            tell(task, TaskAct.COMPLETED, actor);
        }
    }

    private void tell(Task task, TaskAct act, Actor actor) {
        events.publishEvent(DomainEvent.of(Subject.of(TASK, task.id()), act, actor, clock.instant()));
    }
}
