package io.duban.supervision.web;

import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.supervision.SupervisionOrder;
import java.util.List;
import java.util.Optional;

/** For whom an order waits: these roles in this unit. */
record Waiting(UnitId unit, List<Role> roles) {

    static Optional<Waiting> of(SupervisionOrder order) {
        return switch (order.state()) {
            case PROPOSED -> Optional.of(new Waiting(order.officeUnitId(), List.of(Role.OFFICE_HEAD)));
            case ISSUED -> Optional.of(new Waiting(order.unitId(), List.of(Role.OFFICER, Role.DEPARTMENT_HEAD)));
            case HANDLING -> Optional.of(new Waiting(order.unitId(), List.of(Role.OFFICER)));
            case REPLIED -> Optional.of(new Waiting(order.officeUnitId(), List.of(Role.SUPERVISOR)));
            case REFUSED, CLOSED -> Optional.empty();
        };
    }

    boolean isFor(Actor.Person person) {
        return person.holds(unit, roles.toArray(Role[]::new));
    }
}
