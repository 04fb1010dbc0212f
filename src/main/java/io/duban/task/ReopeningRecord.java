package io.duban.task;

import static io.duban.shared.Subject.Kind.TASK;

import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.DomainEvent;
import io.duban.shared.Subject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down how a reopening was decided: the task as it becomes, and the fact for the journal. */
@Component
class ReopeningRecord {

    private final Tasks tasks;
    private final Partings partings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReopeningRecord(Tasks tasks, Partings partings, ApplicationEventPublisher events, Clock clock) {
        this.tasks = tasks;
        this.partings = partings;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return BusinessTime.today(clock);
    }

    /** The task is saved as it is from now on; what it was stays with the decision. */
    Reopening.Decided reopened(Task before, Task after, DecideReopening.Grounds grounds, Actor.Person by) {
        tasks.save(after);
        LocalDate dueOn = after.term().dueOn() == null ? today() : after.term().dueOn();
        DomainEvent event = event(before, TaskAct.REOPENED, by)
                .changing("basis", null, grounds.basis())
                .changing("state", before.state(), after.state())
                .changing("dueOn", before.term().dueOn(), dueOn)
                .changing("parts", partings.words(before), partings.words(after));
        events.publishEvent(grounds.words().isEmpty() ? event : event.because(grounds.words()));
        return new Reopening.Decided(
                grounds.words(),
                grounds.basis(),
                by.id(),
                now(),
                new Reopening.Lives(
                        after.term().firstYear(),
                        dueOn,
                        before.term().dueOn(),
                        before.course().completedAt()));
    }

    /** By somebody who does not decide last. */
    void agreed(Task task, DecideReopening.Grounds grounds, Actor.Person by) {
        DomainEvent event = event(task, TaskAct.REOPENING_AGREED, by).changing("basis", null, grounds.basis());
        events.publishEvent(grounds.words().isEmpty() ? event : event.because(grounds.words()));
    }

    Reopening refused(Reopening proposed, String words, Actor.Person by) {
        events.publishEvent(event(tasks.get(proposed.taskId()), TaskAct.REOPENING_REFUSED, by)
                .because(words));
        return proposed.refused(words, by.id(), now());
    }

    private DomainEvent event(Task task, TaskAct act, Actor.Person by) {
        return DomainEvent.of(Subject.of(TASK, task.id()), act, by, now());
    }
}
