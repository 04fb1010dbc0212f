package io.duban.organization.web;

import io.duban.organization.ChangeUnit;
import io.duban.organization.Tier;
import io.duban.organization.Unit;
import io.duban.organization.UnitDetails;
import io.duban.organization.UnitKind;
import io.duban.shared.UnitId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an admin types about a unit; position and version belong to a unit that is there already. */
record UnitForm(
        @Nullable @Size(max = 64) @Pattern(regexp = "[A-Za-z0-9._-]*", message = "{organization.invalid.code}")
        String code,

        @NotBlank @Size(max = 200) String name,

        @Nullable @Size(max = 300) String fullName,

        @NotNull UnitKind kind,

        @NotNull Tier tier,

        @Nullable UnitId parentId,

        @Nullable @Min(1) @Max(9999) Integer position,

        @Nullable Integer version) {

    static UnitForm of(Unit unit) {
        return new UnitForm(
                unit.code(),
                unit.name(),
                unit.fullName(),
                unit.kind(),
                unit.tier(),
                unit.parentId(),
                unit.position(),
                unit.version());
    }

    /** A form still to be filled, for a unit below this one. */
    static UnitForm below(@Nullable Unit parent) {
        return new UnitForm(
                null,
                "",
                null,
                UnitKind.DEPARTMENT,
                parent == null ? Tier.PROVINCE : parent.tier(),
                parent == null ? null : parent.id(),
                null,
                null);
    }

    UnitDetails details() {
        return new UnitDetails(code, name, Objects.requireNonNullElse(fullName, ""), kind, tier, parentId);
    }

    /** {@code seen} is the version that was shown. */
    ChangeUnit.Request change(UnitId id, int seen) {
        return new ChangeUnit.Request(id, seen, details(), Objects.requireNonNullElse(position, 1));
    }
}
