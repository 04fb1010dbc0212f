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

/** What somebody prepares, or is to give an opinion on, who leaves the unit is no longer waited for. */
@Component
class LeavingHelpers {

    private final Preparing preparing;
    private final CoHandlers coHandlers;
    private final People people;

    LeavingHelpers(Preparing preparing, CoHandlers coHandlers, People people) {
        this.preparing = preparing;
        this.coHandlers = coHandlers;
        this.people = people;
    }

    @EventListener
    void on(DomainEvent event) {
        PersonId person = new PersonId(event.subject().id());
        if (event.act() == PeopleAct.DEACTIVATED) {
            left(person, Set.of());
        } else if (event.act() == PeopleAct.ROLE_REVOKED) {
            left(person, units(people.actor(person)));
        }
    }

    private void left(PersonId person, Set<UnitId> stillIn) {
        preparing.left(person, stillIn);
        coHandlers.left(person, stillIn);
    }

    private static Set<UnitId> units(Actor.Person who) {
        return who.ownGrants().stream().map(Grant::unit).collect(Collectors.toSet());
    }
}
