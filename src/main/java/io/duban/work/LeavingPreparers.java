package io.duban.work;

import io.duban.organization.People;
import io.duban.organization.PeopleAct;
import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.Grant;
import io.duban.shared.PersonId;
import io.duban.shared.UnitId;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What somebody prepares who leaves the unit is no longer waited for: whoever it waits for does it. */
@Component
class LeavingPreparers {

    private final Preparing preparing;
    private final People people;

    LeavingPreparers(Preparing preparing, People people) {
        this.preparing = preparing;
        this.people = people;
    }

    @EventListener
    void on(DomainEvent event) {
        PersonId person = new PersonId(event.subject().id());
        if (event.act() == PeopleAct.DEACTIVATED) {
            preparing.left(person, Set.of());
        } else if (event.act() == PeopleAct.ROLE_REVOKED) {
            preparing.left(person, units(people.actor(person)));
        }
    }

    private static Set<UnitId> units(Actor.Person who) {
        return who.ownGrants().stream().map(Grant::unit).collect(Collectors.toSet());
    }
}
