package io.duban.report;

import io.duban.organization.Involvements;
import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.task.Task;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Hands a written report in: checks it, saves it, tells of it. */
@Component
class Handing {

    private final Reports reports;
    private final Measures measures;
    private final Involvements involvements;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Handing(
            Reports reports,
            Measures measures,
            Involvements involvements,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.measures = measures;
        this.involvements = involvements;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses what is not complete or not plausible, and values of indicators that the task does not have. */
    Report in(Task task, Report written, Actor.Person writer) {
        List<Report> all = reports.ofTask(task.id());
        List<Measure> known = measures.of(task, written.year(), all);
        mustBeOf(known, written.content());
        List<Fault> faults =
                new ArrayList<>(ReportCheck.faults(written.part(), written.year(), written.content(), known));
        faults.addAll(standing(task, written.year(), all).faults(written.content()));
        Fault.refuseAny(faults);
        ReportAct act = written.part() == ReportPart.UNIT ? ReportAct.UNIT_REPORT_SUBMITTED : ReportAct.CONSOLIDATED;
        involvements.note(written.id().value(), act, writer);
        return reports.save(written.submitted(writer.id(), now()));
    }

    private static Standing standing(Task task, int year, List<Report> all) {
        Integer lastYear = all.stream()
                .filter(report -> report.part() == ReportPart.WHOLE && report.year() == year - 1)
                .findFirst()
                .map(report -> report.content().percent())
                .orElse(null);
        return new Standing(task.verifiedPercent(), lastYear);
    }

    private static void mustBeOf(List<Measure> known, ReportContent content) {
        for (ReportValue value : content.values()) {
            if (known.stream().noneMatch(measure -> measure.indicator().id().equals(value.indicator()))) {
                throw new ReportRefusal.UnknownIndicator();
            }
        }
    }

    void tell(DomainEvent event) {
        events.publishEvent(event);
    }

    Instant now() {
        return clock.instant();
    }
}
