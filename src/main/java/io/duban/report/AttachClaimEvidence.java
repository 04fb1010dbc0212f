package io.duban.report;

import io.duban.organization.Involvements;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.task.TaskId;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lead unit's officer puts a file on the claim that is being written, or takes one off. */
@Component
public class AttachClaimEvidence {

    private final ClaimDrafts drafts;
    private final CompletionClaims claims;
    private final EvidenceFiles files;
    private final EvidenceIntake intake;
    private final Involvements involvements;
    private final DecisionRecord record;

    AttachClaimEvidence(
            ClaimDrafts drafts,
            CompletionClaims claims,
            EvidenceFiles files,
            EvidenceIntake intake,
            Involvements involvements,
            DecisionRecord record) {
        this.drafts = drafts;
        this.claims = claims;
        this.files = files;
        this.intake = intake;
        this.involvements = involvements;
        this.record = record;
    }

    /** Refuses what {@link AttachEvidence} refuses of a report. */
    @Transactional
    public Evidence attach(TaskId task, AttachEvidence.Upload upload, Actor.Person who) throws IOException {
        ClaimDrafts.Writing writing = drafts.writing(task, who);
        Actor.Person writer = writing.turn().actor();
        CompletionClaim claim = writing.claim();
        if (files.of(claim.files()).size() >= AttachEvidence.MOST_FILES) {
            throw new ReportRefusal.TooManyFiles(AttachEvidence.MOST_FILES);
        }
        if (claim.isNew()) {
            claims.save(claim);
        }
        Evidence taken = intake.take(claim.files(), upload, writer.id(), record.now());
        files.add(taken);
        involvements.note(claim.id().value(), ReportAct.EVIDENCE_ADDED, writer);
        record.tell(record.event(claim.of(), ReportAct.EVIDENCE_ADDED, writer)
                .changing("file", null, taken.fileName())
                .changing("sha256", null, taken.sha256()));
        return taken;
    }

    /** The record and the content stay. Refuses a claim that was handed in, and a file that is not on it. */
    @Transactional
    public void remove(TaskId task, EvidenceId id, Actor.Person who) {
        ClaimDrafts.Writing writing = drafts.writing(task, who);
        Evidence file = files.get(id);
        if (!file.reportId().equals(writing.claim().files())) {
            throw new Missing(id);
        }
        files.remove(id, record.now());
        record.tell(record.event(
                        writing.claim().of(),
                        ReportAct.EVIDENCE_REMOVED,
                        writing.turn().actor())
                .changing("file", file.fileName(), null)
                .changing("sha256", file.sha256(), null));
    }
}
