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

/** A task enters its first year, or the one after the year that is over. Only the process calls this. */
@Component
public class OpenYear {

    private final Tasks tasks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenYear(Tasks tasks, ApplicationEventPublisher events, Clock clock) {
        this.tasks = tasks;
        this.events = events;
        this.clock = clock;
    }

    /** Refused after the task's last year. */
    @Transactional
    public void open(TaskId id, Actor.Timer timer) {
        Task before = tasks.get(id);
        Task after = before.yearOpened(BusinessTime.today(clock).getYear());
        tasks.save(after);
        events.publishEvent(DomainEvent.of(Subject.of(TASK, id), TaskAct.YEAR_OPENED, timer, clock.instant())
                .changing("year", before.year(), after.year()));
    }
}
