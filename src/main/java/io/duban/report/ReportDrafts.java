package io.duban.report;

import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.duban.task.Task;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the report that is being written, begins it where there is none, and puts the text in. */
@Component
class ReportDrafts {

    private final Reports reports;
    private final Clock clock;

    ReportDrafts(Reports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    /** A begun one is not saved yet. */
    Report unitPart(Task task, int year, UnitId unit) {
        return reports.unitPart(new TaskYear(task.id(), year), unit)
                .orElseGet(() -> Report.begun(task, year, ReportPart.UNIT, unit));
    }

    /** A begun one is not saved yet. */
    Report whole(Task task, int year) {
        return reports.whole(new TaskYear(task.id(), year))
                .orElseGet(() -> Report.begun(task, year, ReportPart.WHOLE, task.leadUnitId()));
    }

    /** The same among all reports of the task, of which one is the unit's part, or without a unit the whole. */
    Report among(List<Report> all, Task task, int year, @Nullable UnitId unit) {
        ReportPart part = unit == null ? ReportPart.WHOLE : ReportPart.UNIT;
        return all.stream()
                .filter(report -> report.year() == year && report.part() == part)
                .filter(report -> unit == null || unit.equals(report.unit()))
                .findFirst()
                .orElseGet(() -> Report.begun(task, year, part, unit == null ? task.leadUnitId() : unit));
    }

    /** With the text in it, not yet saved. */
    Report with(Report report, ReportDraft draft, Actor.Person writer) {
        draft.mustHaveSeen(report, writer);
        return report.saved(draft, writer.id(), clock.instant());
    }
}
