package io.duban.task;

import static io.duban.shared.Subject.Kind.TASK;

import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.RequiredText;
import io.duban.shared.Subject;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of a task after its last year: it is complete (办结), is written off (销号), or its last report is to be
 * supplemented.
 */
@Component
public class EndTask {

    private final Tasks tasks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndTask(Tasks tasks, ApplicationEventPublisher events, Clock clock) {
        this.tasks = tasks;
        this.events = events;
        this.clock = clock;
    }

    /** The words say what the acceptance criteria were found to be met by, and are required. */
    @Transactional
    public Task complete(Task task, String words, Actor.Person by) {
        Instant now = clock.instant();
        return end(TaskEnd.completed(task, now), TaskAct.COMPLETED, words, now, by);
    }

    /**
     * At the last step of the model: a task that is complete is struck from the ledger; where the model draws no step
     * for that, it is complete. The words are the basis, and are required.
     */
    @Transactional
    public Task finish(Task task, String words, Actor.Person by) {
        return task.state() == TaskState.COMPLETED
                ? end(TaskEnd.writtenOff(task), TaskAct.WRITTEN_OFF, words, clock.instant(), by)
                : complete(task, words, by);
    }

    /** With a reason. */
    @Transactional
    public Task giveBack(Task task, String reason, Actor.Person by) {
        return end(TaskEnd.returned(task), TaskAct.COMPLETION_RETURNED, reason, clock.instant(), by);
    }

    private Task end(Task after, TaskAct act, String words, Instant now, Actor.Person by) {
        if (RequiredText.isMissing(words)) {
            throw new TaskRefusal.WordsRequired();
        }
        tasks.save(after);
        events.publishEvent(
                DomainEvent.of(Subject.of(TASK, after.id()), act, by, now).because(words));
        return after;
    }
}
