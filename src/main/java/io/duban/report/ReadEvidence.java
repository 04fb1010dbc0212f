package io.duban.report;

import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.task.Tasks;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands a file out to those who may read the report or claim it is on. */
@Component
public class ReadEvidence {

    private final Tasks tasks;
    private final Reports reports;
    private final CompletionClaims claims;
    private final EvidenceFiles files;
    private final EvidenceStore store;

    ReadEvidence(Tasks tasks, Reports reports, CompletionClaims claims, EvidenceFiles files, EvidenceStore store) {
        this.tasks = tasks;
        this.reports = reports;
        this.claims = claims;
        this.files = files;
        this.store = store;
    }

    /**
     * {@link Missing} to whoever may not read the task, or not yet the report or claim. Files taken off stay readable
     * by those who may.
     */
    @Transactional(readOnly = true)
    public Evidence record(EvidenceId id, Actor.Person reader) {
        Evidence file = files.get(id);
        Optional<CompletionClaim> claim =
                claims.find(new ClaimId(file.reportId().value()));
        boolean readable = claim.isPresent() ? isReadable(claim.get(), reader) : isReadable(file.reportId(), reader);
        if (!readable) {
            throw new Missing(id);
        }
        return file;
    }

    private boolean isReadable(CompletionClaim claim, Actor.Person reader) {
        TaskChecks.mustBeReadable(tasks.get(claim.of().task()), reader);
        return claim.isReadableBy(reader);
    }

    private boolean isReadable(ReportId id, Actor.Person reader) {
        Report report = reports.get(id);
        TaskChecks.mustBeReadable(tasks.get(report.taskId()), reader);
        return report.textReadableBy(reader);
    }

    /** The content of a file whose record was read; the caller closes it. */
    public InputStream content(Evidence file) throws IOException {
        return store.open(file.sha256());
    }
}
