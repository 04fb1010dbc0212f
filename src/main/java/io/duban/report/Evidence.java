package io.duban.report;

import io.duban.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file attached to a report, or to the claim that a task is complete, as evidence (佐证材料). Its content is kept under
 * its SHA-256 in hexadecimal; the size is in bytes; the media type is what the content was found to be, not what the
 * sender said.
 *
 * @param reportId of the report, or the same of the claim ({@link CompletionClaim#files})
 */
public record Evidence(
        EvidenceId id,
        ReportId reportId,
        String sha256,
        String fileName,
        String mediaType,
        long size,
        PersonId uploadedBy,
        Instant uploadedAt,
        @Nullable Instant removedAt) {}
