package io.duban.organization.web;

import io.duban.organization.RenameUnit;
import io.duban.organization.Unit;
import io.duban.shared.UnitId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A unit's new name, from which day on and by which document; {@code version} is that of the unit as it was shown. */
record RenamingForm(
        @NotBlank @Size(max = 200) String name,

        @Nullable @Size(max = 300) String fullName,

        @NotNull LocalDate from,

        @NotBlank @Size(max = 300) String basis,

        @Nullable Integer version) {

    /** Still to be filled; a full name that is only the name is left out, so that it follows the new one. */
    static RenamingForm of(Unit unit, LocalDate today) {
        String fullName = unit.fullName().equals(unit.name()) ? "" : unit.fullName();
        return new RenamingForm(unit.name(), fullName, today, "", unit.version());
    }

    RenameUnit.Request request(UnitId unit, int seen) {
        return new RenameUnit.Request(unit, seen, name, Objects.requireNonNullElse(fullName, ""), from, basis);
    }
}
