package io.duban.organization;

import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit is called otherwise from a day on (更名). The old name is what the unit is called, or was when this came into
 * force; {@code basis} is the document that says so; {@code inForceAt} and {@code takenBackAt} are null as long as that
 * did not happen.
 */
public record Renaming(
        RenamingId id,
        UnitId unitId,
        String oldName,
        String oldFullName,
        String name,
        String fullName,
        LocalDate fromOn,
        String basis,
        PersonId plannedBy,
        Instant plannedAt,
        @Nullable Instant inForceAt,
        @Nullable Instant takenBackAt,
        int version) {

    static Renaming planned(Unit unit, RenameUnit.Request request, PersonId by, Instant at) {
        return new Renaming(
                RenamingId.next(),
                unit.id(),
                unit.name(),
                unit.fullName(),
                request.name(),
                request.fullName(),
                request.from(),
                request.basis(),
                by,
                at,
                null,
                null,
                0);
    }

    public RenamingState state() {
        if (inForceAt != null) {
            return RenamingState.IN_FORCE;
        }
        return takenBackAt == null ? RenamingState.PLANNED : RenamingState.TAKEN_BACK;
    }

    Renaming inForce(Unit before, Instant at) {
        mustBePlanned();
        return new Renaming(
                id,
                unitId,
                before.name(),
                before.fullName(),
                name,
                fullName,
                fromOn,
                basis,
                plannedBy,
                plannedAt,
                at,
                null,
                version);
    }

    Renaming takenBack(Instant at) {
        mustBePlanned();
        return new Renaming(
                id,
                unitId,
                oldName,
                oldFullName,
                name,
                fullName,
                fromOn,
                basis,
                plannedBy,
                plannedAt,
                null,
                at,
                version);
    }

    private void mustBePlanned() {
        if (state() != RenamingState.PLANNED) {
            throw new RenamingRefusal.NotPlanned(name);
        }
    }

    /** What the unit says of itself under its new name. */
    UnitDetails detailsOf(Unit unit) {
        return new UnitDetails(unit.code(), name, fullName, unit.kind(), unit.tier(), unit.parentId());
    }
}
