package io.duban.report;

import io.duban.organization.Involvements;
import io.duban.shared.Actor;
import io.duban.shared.UnitId;
import io.duban.shared.Uploads;
import io.duban.task.Task;
import io.duban.task.Tasks;
import io.duban.work.Block;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A writer puts a file on a report that is being written. */
@Component
public class AttachEvidence {

    /** The largest file that is taken, in bytes. */
    public static final long MOST_BYTES = Uploads.LARGEST_FILE;

    static final int MOST_FILES = 30;

    private final Tasks tasks;
    private final Reports reports;
    private final ReportDrafts drafts;
    private final EvidenceFiles files;
    private final Involvements involvements;
    private final EvidenceIntake intake;
    private final DecisionRecord decisions;
    private final ReportTurns turns;

    AttachEvidence(
            Tasks tasks,
            Reports reports,
            ReportDrafts drafts,
            EvidenceFiles files,
            Involvements involvements,
            EvidenceIntake intake,
            DecisionRecord decisions,
            ReportTurns turns) {
        this.tasks = tasks;
        this.reports = reports;
        this.drafts = drafts;
        this.files = files;
        this.involvements = involvements;
        this.intake = intake;
        this.decisions = decisions;
        this.turns = turns;
    }

    /**
     * Refuses a report that was handed in, more than 30 files, and a file that is too large, empty or of another type.
     */
    @Transactional
    public Evidence toUnitPart(TaskYear of, UnitId unit, Upload upload, Actor.Person who) throws IOException {
        Task task = tasks.get(of.task());
        Actor.Person writer = turns.drafting(task, Block.WRITE_REPORT, unit, who);
        TaskChecks.mustRun(task, of.year());
        TaskChecks.mustHavePart(task, unit);
        return attach(drafts.unitPart(task, of.year(), unit), upload, writer);
    }

    @Transactional
    public Evidence toWhole(TaskYear of, Upload upload, Actor.Person who) throws IOException {
        Task task = tasks.get(of.task());
        Actor.Person writer = turns.drafting(task, Block.CONSOLIDATE, null, who);
        TaskChecks.mustRun(task, of.year());
        return attach(drafts.whole(task, of.year()), upload, writer);
    }

    private Evidence attach(Report report, Upload upload, Actor.Person writer) throws IOException {
        if (!report.state().open()) {
            throw new ReportRefusal.AlreadyHandedIn();
        }
        if (files.of(report.id()).size() >= MOST_FILES) {
            throw new ReportRefusal.TooManyFiles(MOST_FILES);
        }
        Report holder = report.isNew() ? reports.save(report) : report;
        Evidence taken = intake.take(holder.id(), upload, writer.id(), decisions.now());
        files.add(taken);
        involvements.note(report.id().value(), ReportAct.EVIDENCE_ADDED, writer);
        decisions.tell(decisions
                .event(report.of(), ReportAct.EVIDENCE_ADDED, writer)
                .changing("file", null, taken.fileName())
                .changing("sha256", null, taken.sha256()));
        return taken;
    }

    /** A file as it was sent: its name, which is not trusted, and its content. */
    public record Upload(String fileName, InputStream content) {}
}
