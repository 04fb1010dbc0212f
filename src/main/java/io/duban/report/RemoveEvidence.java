package io.duban.report;

import io.duban.shared.Actor;
import io.duban.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An officer takes a file off a report that is being written; the record and the content stay. */
@Component
public class RemoveEvidence {

    private final Reports reports;
    private final EvidenceFiles files;
    private final DecisionRecord decisions;

    RemoveEvidence(Reports reports, EvidenceFiles files, DecisionRecord decisions) {
        this.reports = reports;
        this.files = files;
        this.decisions = decisions;
    }

    /** Gives back the report it was on. Refuses a report that was handed in. */
    @Transactional
    public Report remove(EvidenceId id, Actor.Person who) {
        Evidence file = files.get(id);
        Report report = reports.get(file.reportId());
        Actor.Person writer = who.as(report.unit(), Role.OFFICER);
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
