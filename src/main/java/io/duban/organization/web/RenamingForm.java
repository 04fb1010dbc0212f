package io.duban.organization.web;

import io.duban.organization.RenameUnit;
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

    RenameUnit.Request request(UnitId unit, int seen) {
        return new RenameUnit.Request(unit, seen, name, Objects.requireNonNullElse(fullName, ""), from, basis);
    }
}
