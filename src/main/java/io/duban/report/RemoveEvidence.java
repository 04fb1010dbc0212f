package io.duban.report;

import io.duban.shared.Actor;
import io.duban.task.Task;
import io.duban.task.Tasks;
import io.duban.work.Block;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A writer takes a file off a report that is being written; the record and the content stay. */
@Component
public class RemoveEvidence {

    private final Reports reports;
    private final EvidenceFiles files;
    private final DecisionRecord decisions;
    private final Tasks tasks;
    private final ReportTurns turns;

    RemoveEvidence(Reports reports, EvidenceFiles files, DecisionRecord decisions, Tasks tasks, ReportTurns turns) {
        this.tasks = tasks;
        this.turns = turns;
        this.reports = reports;
        this.files = files;
        this.decisions = decisions;
    }

    /** Gives back the report it was on. Refuses a report that was handed in. */
    @Transactional
    public Report remove(EvidenceId id, Actor.Person who) {
        Evidence file = files.get(id);
        Report report = reports.get(file.reportId());
        Task task = tasks.get(report.taskId());
        Actor.Person writer = report.part() == ReportPart.UNIT
                ? turns.drafting(task, Block.WRITE_REPORT, report.unit(), who)
                : turns.drafting(task, Block.CONSOLIDATE, null, who);
        if (!report.state().open()) {
            throw new ReportRefusal.AlreadyHandedIn();
        }
        files.remove(id, decisions.now());
        decisions.tell(decisions
                .event(report.of(), ReportAct.EVIDENCE_REMOVED, writer)
                .changing("file", file.fileName(), null)
                .changing("sha256", file.sha256(), null));
        return report;
    }
}
