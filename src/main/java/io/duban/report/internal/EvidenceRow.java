package io.duban.report.internal;

import io.duban.report.Evidence;
import io.duban.report.EvidenceId;
import io.duban.report.ReportId;
import io.duban.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

record EvidenceRow(
        EvidenceId id,
        ReportId reportId,
        String sha256,
        String fileName,
        String mediaType,
        long size,
        PersonId uploadedBy,
        Instant uploadedAt,
        @Nullable Instant removedAt) {

    static EvidenceRow of(Evidence file) {
        return new EvidenceRow(
                file.id(),
                file.reportId(),
                file.sha256(),
                file.fileName(),
                file.mediaType(),
                file.size(),
                file.uploadedBy(),
                file.uploadedAt(),
                file.removedAt());
    }

    Evidence evidence() {
        return new Evidence(id, reportId, sha256, fileName, mediaType, size, uploadedBy, uploadedAt, removedAt);
    }
}
