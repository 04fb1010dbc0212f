package io.duban.roster;

import io.duban.intake.IntakeRefusal;
import io.duban.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A workbook of units and people that was uploaded; nothing of it counts before it is taken in. */
public record RosterUpload(
        RosterUploadId id,
        String fileName,
        PersonId uploadedBy,
        Instant uploadedAt,
        @Nullable Instant takenInAt,
        int version) {

    public boolean waits() {
        return takenInAt == null;
    }

    RosterUpload takenIn(Instant at) {
        mustWait();
        return new RosterUpload(id, fileName, uploadedBy, uploadedAt, at, version);
    }

    /** Refuses one that has been taken in. */
    void mustWait() {
        if (!waits()) {
            throw new IntakeRefusal.AlreadyConfirmed();
        }
    }
}
