package io.duban.organization;

import io.duban.shared.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit (单位). {@code name} is the form in which plans name it, {@code closedOn} its last day after a reorganisation.
 */
public record Unit(
        UnitId id,
        @Nullable String code,
        String name,
        String fullName,
        UnitKind kind,
        Tier tier,
        @Nullable UnitId parentId,
        int position,
        @Nullable LocalDate closedOn,
        int version) {

    static Unit open(UnitId id, UnitDetails details, int position) {
        return new Unit(
                id,
                details.code(),
                details.name(),
                details.fullName(),
                details.kind(),
                details.tier(),
                details.parentId(),
                position,
                null,
                0);
    }

    Unit with(UnitDetails details, int newPosition) {
        return new Unit(
                id,
                details.code(),
                details.name(),
                details.fullName(),
                details.kind(),
                details.tier(),
                details.parentId(),
                newPosition,
                closedOn,
                version);
    }

    Unit closedOn(@Nullable LocalDate lastDay) {
        return new Unit(id, code, name, fullName, kind, tier, parentId, position, lastDay, version);
    }

    UnitDetails details() {
        return new UnitDetails(code, name, fullName, kind, tier, parentId);
    }

    /** The last day still counts as open. */
    public boolean isOpenOn(LocalDate day) {
        return closedOn == null || !closedOn.isBefore(day);
    }
}
