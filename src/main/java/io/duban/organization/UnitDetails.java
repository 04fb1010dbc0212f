package io.duban.organization;

import io.duban.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What an admin says about a unit. A blank code means none, a blank full name means the name; without a parent the unit
 * stands at the top.
 */
public record UnitDetails(
        @Nullable String code,
        String name,
        String fullName,
        UnitKind kind,
        Tier tier,
        @Nullable UnitId parentId) {

    public UnitDetails {
        code = code == null || code.isBlank() ? null : code.strip();
        name = name.strip();
        fullName = fullName.isBlank() ? name : fullName.strip();
    }
}
