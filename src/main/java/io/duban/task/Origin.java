package io.duban.task;

import static io.duban.shared.Role.DEPARTMENT_HEAD;
import static io.duban.shared.Role.OFFICER;

import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.shared.Visibility;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a child task comes from (分解), and who above it may read it.
 *
 * @param share its weight among the children of the unit that broke the parent down, 1 to 100 percent
 * @param offices the office of the plan
 * @param units those that broke down the parent and what is above it
 */
public record Origin(TaskId parent, int share, Set<UnitId> offices, Set<UnitId> units) {

    public Origin {
        offices = Set.copyOf(offices);
        units = Set.copyOf(units);
    }

    static Origin below(Task parent, UnitId by, int share) {
        Origin above = parent.oversight().origin();
        Set<UnitId> units = new HashSet<>(Set.of(by));
        if (above == null) {
            return new Origin(parent.id(), share, Set.of(parent.officeUnitId()), units);
        }
        units.addAll(above.units());
        return new Origin(parent.id(), share, above.offices(), units);
    }

    boolean isReadableBy(Actor.Person reader) {
        Visibility reads = Visibility.of(reader);
        return !Collections.disjoint(reads.offices(), offices) || !Collections.disjoint(reads.units(), units);
    }

    /**
     * The unit that broke a task down has no staff of an office: its officer looks at what comes in, as its head may,
     * and its head decides.
     */
    public static List<Role> insteadOf(Role role) {
        return switch (role) {
            case OFFICE_STAFF -> List.of(OFFICER, DEPARTMENT_HEAD);
            case OFFICE_HEAD, SUPERVISOR, GROUP_LEADER -> List.of(DEPARTMENT_HEAD);
            case OFFICER, DEPARTMENT_HEAD, ADMIN, AUDITOR -> List.of(role);
        };
    }
}
