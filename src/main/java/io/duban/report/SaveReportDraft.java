package io.duban.report;

import io.duban.organization.Involvements;
import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.duban.task.Task;
import io.duban.task.Tasks;
import io.duban.work.Block;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what a writer has typed so far; saving the same again changes nothing. A draft is nobody's business but its
 * unit's, so no event tells of it.
 */
@Component
public class SaveReportDraft {

    private final Tasks tasks;
    private final Reports reports;
    private final ReportDrafts drafts;
    private final Involvements involvements;
    private final ReportTurns turns;

    SaveReportDraft(Tasks tasks, Reports reports, ReportDrafts drafts, Involvements involvements, ReportTurns turns) {
        this.turns = turns;
        this.tasks = tasks;
        this.reports = reports;
        this.drafts = drafts;
        this.involvements = involvements;
    }

    /** Refuses a unit without a part, a year that is not running, and a part that was handed in. */
    @Transactional
    public Report saveUnitPart(TaskYear of, UnitId unit, ReportDraft draft, Actor.Person who) {
        Task task = tasks.get(of.task());
        Actor.Person writer = turns.drafting(task, Block.WRITE_REPORT, unit, who);
        TaskChecks.mustRun(task, of.year());
        TaskChecks.mustHavePart(task, unit);
        return keep(drafts.unitPart(task, of.year(), unit), draft, writer);
    }

    /** Refuses a year that is not running, and a whole that was handed in. */
    @Transactional
    public Report saveWhole(TaskYear of, ReportDraft draft, Actor.Person who) {
        Task task = tasks.get(of.task());
        Actor.Person writer = turns.drafting(task, Block.CONSOLIDATE, null, who);
        TaskChecks.mustRun(task, of.year());
        return keep(drafts.whole(task, of.year()), draft, writer);
    }

    private Report keep(Report report, ReportDraft draft, Actor.Person writer) {
        Report written = drafts.with(report, draft, writer);
        if (written.content().equals(report.content()) && !report.isNew()) {
            return report;
        }
        involvements.note(report.id().value(), ReportAct.REPORT_WRITTEN, writer);
        return reports.save(written);
    }
}
