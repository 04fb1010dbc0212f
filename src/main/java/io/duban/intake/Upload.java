package io.duban.intake;

import io.duban.plan.PlanId;
import io.duban.shared.PersonId;
import java.time.Instant;

/** A workbook that was uploaded for a plan; nothing of it is written to the plan before it is confirmed. */
public record Upload(
        UploadId id,
        PlanId planId,
        String fileName,
        PersonId uploadedBy,
        Instant uploadedAt,
        UploadState state,
        int version) {

    Upload confirmed() {
        if (state != UploadState.WAITING) {
            throw new IntakeRefusal.AlreadyConfirmed();
        }
        return new Upload(id, planId, fileName, uploadedBy, uploadedAt, UploadState.CONFIRMED, version);
    }
}
