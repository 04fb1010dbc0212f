package io.duban.report;

import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.task.Task;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Hands a written report in: checks it, saves it, tells of it. */
@Component
class Handing {

    private final Reports reports;
    private final Measures measures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Handing(Reports reports, Measures measures, ApplicationEventPublisher events, Clock clock) {
        this.reports = reports;
        this.measures = measures;
        this.events = events;
        this.clock = clock;
    }

    Report in(Task task, Report written, Actor.Person writer) {
        Fault.refuseAny(ReportCheck.faults(
                written.part(),
                written.year(),
                written.content(),
                measures.of(task, written.year(), reports.ofTask(task.id()))));
        return reports.save(written.submitted(writer.id(), now()));
    }

    void tell(DomainEvent event) {
        events.publishEvent(event);
    }

    Instant now() {
        return clock.instant();
    }
}
