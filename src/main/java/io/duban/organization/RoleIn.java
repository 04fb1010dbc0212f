package io.duban.organization;

import io.duban.shared.Role;
import io.duban.shared.UnitId;

/** A role in a unit, with the unit's name as it is shown. */
public record RoleIn(UnitId unit, String unitName, Role role) {}
