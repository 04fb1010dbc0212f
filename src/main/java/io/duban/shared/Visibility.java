package io.duban.shared;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * What a person may read, in the form in which lists filter by it in SQL: everything (auditors), the plans of some
 * offices, and the tasks in which some units have a part. The sets are never empty (they hold an id nobody has), so
 * that an {@code IN} clause is always valid.
 */
public record Visibility(boolean everything, Set<UnitId> offices, Set<UnitId> units) {

    private static final UnitId NOBODY = new UnitId(new UUID(0, 0));

    public Visibility {
        offices = orNobody(offices);
        units = orNobody(units);
    }

    public static Visibility of(Actor.Person person) {
        return new Visibility(
                person.holdsAnywhere(Role.AUDITOR),
                person.unitsWith(Role.OFFICE_STAFF, Role.OFFICE_HEAD, Role.SUPERVISOR, Role.GROUP_LEADER),
                person.unitsWith(Role.OFFICER, Role.DEPARTMENT_HEAD));
    }

    /** Whether a task of a plan run by this office, in which these units have a part, may be read. */
    public boolean covers(UnitId office, Set<UnitId> partners) {
        return everything || offices.contains(office) || partners.stream().anyMatch(units::contains);
    }

    /** Whether it can never be that anything is read: of an admin, say, who keeps the system and has no tasks. */
    public boolean nothing() {
        return !everything && offices.equals(Set.of(NOBODY)) && units.equals(Set.of(NOBODY));
    }

    private static Set<UnitId> orNobody(Set<UnitId> some) {
        Set<UnitId> ids = new HashSet<>(some);
        if (ids.isEmpty()) {
            ids.add(NOBODY);
        }
        return Set.copyOf(ids);
    }
}
