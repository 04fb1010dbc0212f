package io.duban.plan.web.json;

import io.duban.plan.Staffing;
import io.duban.shared.Role;
import io.duban.shared.UnitId;

/** A role that nobody, or only one person, can exercise in a unit. */
public record GapJson(UnitId unit, String unitName, Role role, boolean alone) {

    public static GapJson of(Staffing.Gap given) {
        return new GapJson(given.unit(), given.unitName(), given.role(), given.alone());
    }
}
