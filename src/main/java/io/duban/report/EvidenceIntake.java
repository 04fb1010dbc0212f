package io.duban.report;

import io.duban.shared.FileName;
import io.duban.shared.PersonId;
import java.io.IOException;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Takes an uploaded file into the store, if it is what it says it is. */
@Component
class EvidenceIntake {

    private final EvidenceStore store;
    private final FileSniffer sniffer;

    EvidenceIntake(EvidenceStore store, FileSniffer sniffer) {
        this.store = store;
        this.sniffer = sniffer;
    }

    Evidence take(ReportId holder, AttachEvidence.Upload upload, PersonId by, Instant at) throws IOException {
        String name = FileName.clean(upload.fileName());
        if (name.isEmpty()) {
            throw new ReportRefusal.FileMissing();
        }
        EvidenceType promised =
                EvidenceType.promisedBy(name).orElseThrow(() -> new ReportRefusal.FileTypeRefused(name));
        EvidenceStore.Stored stored = store.keep(upload.content(), AttachEvidence.MOST_BYTES, file -> {
            if (!sniffer.is(promised, file, name)) {
                throw new ReportRefusal.FileTypeRefused(name);
            }
        });
        return new Evidence(
                EvidenceId.next(), holder, stored.sha256(), name, promised.mediaType(), stored.size(), by, at, null);
    }
}
