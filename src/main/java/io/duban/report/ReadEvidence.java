package io.duban.report;

import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.task.Tasks;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands a file out to those who may read the report it is on. */
@Component
public class ReadEvidence {

    private final Tasks tasks;
    private final Reports reports;
    private final EvidenceFiles files;
    private final EvidenceStore store;

    ReadEvidence(Tasks tasks, Reports reports, EvidenceFiles files, EvidenceStore store) {
        this.tasks = tasks;
        this.reports = reports;
        this.files = files;
        this.store = store;
    }

    /**
     * {@link Missing} to whoever may not read the task, or not yet the report. Files taken off stay readable by those
     * who may.
     */
    @Transactional(readOnly = true)
    public Evidence record(EvidenceId id, Actor.Person reader) {
        Evidence file = files.get(id);
        Report report = reports.get(file.reportId());
        TaskChecks.mustBeReadable(tasks.get(report.taskId()), reader);
        if (!report.textReadableBy(reader)) {
            throw new Missing(id);
        }
        return file;
    }

    /** The content of a file whose record was read; the caller closes it. */
    public InputStream content(Evidence file) throws IOException {
        return store.open(file.sha256());
    }
}
