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

/** The office confirms, after the last year, that a task is complete (办结). */
@Component
public class ConfirmCompletion {

    private final Tasks tasks;
    private final Barring barring;
    private final TaskLifecycle lifecycle;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConfirmCompletion(
            Tasks tasks, Barring barring, TaskLifecycle lifecycle, ApplicationEventPublisher events, Clock clock) {
        this.tasks = tasks;
        this.barring = barring;
        this.lifecycle = lifecycle;
        this.events = events;
        this.clock = clock;
    }

    /** By the plan's office; the words say what the acceptance criteria were found to be met by, and are required. */
    @Transactional
    public void confirm(TaskId id, String words, Actor.Person who) {
        Task task = tasks.get(id);
        Actor.Person actor = barring.deciding(TaskBarring.completion(task), who);
        if (words.isBlank()) {
            throw new TaskRefusal.WordsRequired();
        }
        Instant now = clock.instant();
        tasks.save(task.completed(now));
        events.publishEvent(DomainEvent.of(Subject.of(TASK, id), TaskAct.COMPLETED, actor, now)
                .because(words.strip()));
        lifecycle.completionConfirmed(id, actor);
    }
}
