package io.duban.simulation;

import io.duban.organization.People;
import io.duban.shared.Actor;
import io.duban.shared.PersonName;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.task.Task;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who does something that no step asks for. */
@Component
@SimulationOnly
class Overseers {

    private final People people;

    Overseers(People people) {
        this.people = people;
    }

    /** Who does for the task what is a role's of its office; of a child task the unit that broke its parent down. */
    Optional<Actor.Person> of(Task task, Role role) {
        return task.oversight().overseers(role).stream()
                .flatMap(instead -> one(task.officeUnitId(), instead).stream())
                .findFirst();
    }

    Optional<Actor.Person> one(UnitId unit, Role role) {
        return people.holding(unit, role).stream()
                .findFirst()
                .map(PersonName::id)
                .map(people::actor);
    }

    /** The officer of the unit that leads the task. */
    Actor.Person leading(Task task) {
        return one(task.leadUnitId(), Role.OFFICER).orElseThrow();
    }
}
