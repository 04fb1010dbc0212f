package io.duban.report;

import io.duban.organization.Involvements;
import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.Subject;
import io.duban.shared.UnitId;
import io.duban.task.Task;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Hands a report in: puts the text in, checks it, saves it, keeps it as it is now, tells of it. */
@Component
class HandInReport {

    private final Reports reports;
    private final ReportDrafts drafts;
    private final Measures measures;
    private final Involvements involvements;
    private final DocumentVersions versions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandInReport(
            Reports reports,
            ReportDrafts drafts,
            Measures measures,
            Involvements involvements,
            DocumentVersions versions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.drafts = drafts;
        this.measures = measures;
        this.involvements = involvements;
        this.versions = versions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The unit's part of the year's report, or without a unit the whole. Refuses what is not complete or not plausible,
     * and values of indicators that the task does not have.
     */
    Report handIn(Task task, int year, @Nullable UnitId unit, ReportDraft draft, Actor.Person writer) {
        List<Report> all = reports.ofTask(task.id());
        Report written = drafts.with(drafts.among(all, task, year, unit), draft, writer);
        List<Measure> known = measures.of(task, year, all);
        mustBeOf(known, written.content());
        List<Fault> faults = new ArrayList<>(ReportCheck.faults(written.part(), year, written.content(), known));
        List<Report> lastYear =
                all.stream().filter(report -> report.year() == year - 1).toList();
        faults.addAll(EarlierProgress.of(task, year, lastYear).faults(written.content()));
        Fault.refuseAny(faults);
        ReportAct act = written.part() == ReportPart.UNIT ? ReportAct.UNIT_REPORT_SUBMITTED : ReportAct.CONSOLIDATED;
        involvements.note(written.id().value(), act, writer);
        Report submitted = reports.save(written.submitted(writer.id(), now()));
        String sha256 = versions.keep(HandingIn.of(written, submitted));
        events.publishEvent(DomainEvent.of(Subject.of(Subject.Kind.TASK, task.id()), act, writer, now())
                .changing("contentSha256", null, sha256));
        return submitted;
    }

    private static void mustBeOf(List<Measure> known, ReportContent content) {
        for (ReportValue value : content.values()) {
            if (known.stream().noneMatch(measure -> measure.indicator().id().equals(value.indicator()))) {
                throw new ReportRefusal.UnknownIndicator();
            }
        }
    }

    private Instant now() {
        return clock.instant();
    }
}
