package io.duban.organization.web;

import io.duban.organization.RoleIn;
import io.duban.shared.Role;
import io.duban.shared.UnitId;

/** A role that somebody holds in a unit. */
record RoleInJson(UnitId unit, String unitName, Role role) {

    static RoleInJson of(RoleIn given) {
        return new RoleInJson(given.unit(), given.unitName(), given.role());
    }
}
