package io.duban.organization;

import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import io.duban.shared.PersonName;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The people, as other modules need them. */
public interface People {

    /** The person as an actor, with every role held today, own or as a stand-in. */
    Actor.Person actor(PersonId id);

    /** The names of these people; one statement. */
    Map<PersonId, String> names(Collection<PersonId> ids);

    /** A role that an active person holds in a unit. */
    record Holding(UnitId unit, Role role, PersonId person) {}

    /** Who holds which role in these units, without stand-ins; one statement. */
    List<Holding> holding(Collection<UnitId> units);

    /** Who holds this role in this unit, without stand-ins. */
    List<PersonName> holding(UnitId unit, Role role);
}
