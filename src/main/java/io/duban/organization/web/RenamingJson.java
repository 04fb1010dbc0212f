package io.duban.organization.web;

import io.duban.organization.LookUpRenamings;
import io.duban.organization.Renaming;
import io.duban.organization.RenamingId;
import io.duban.organization.RenamingState;
import io.duban.shared.Located;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A renaming as it stands; {@code held} when its day has passed and it could not come into force. */
record RenamingJson(
        RenamingId id,
        UnitId unit,
        RenamingState state,
        String oldName,
        String oldFullName,
        String name,
        String fullName,
        LocalDate from,
        String basis,
        PersonId plannedBy,
        Instant plannedAt,
        @Nullable Instant inForceAt,
        @Nullable Instant takenBackAt,
        boolean held)
        implements Located {

    @Override
    public String address() {
        return "/api/organization/renamings/" + id;
    }

    static RenamingJson of(LookUpRenamings.Line line) {
        Renaming given = line.renaming();
        return new RenamingJson(
                given.id(),
                given.unitId(),
                given.state(),
                given.oldName(),
                given.oldFullName(),
                given.name(),
                given.fullName(),
                given.fromOn(),
                given.basis(),
                given.plannedBy(),
                given.plannedAt(),
                given.inForceAt(),
                given.takenBackAt(),
                line.held());
    }
}
