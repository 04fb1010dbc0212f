package io.duban.shared;

import org.jspecify.annotations.Nullable;

/** A role in a unit. {@code heldBy} is the absent person when the role is exercised as a stand-in (代理人), else null. */
public record Grant(UnitId unit, Role role, @Nullable PersonName heldBy) {

    public static Grant own(UnitId unit, Role role) {
        return new Grant(unit, role, null);
    }
}
