package io.duban.organization.internal;

import static java.util.stream.Collectors.toMap;

import io.duban.organization.ActingFor;
import io.duban.organization.People;
import io.duban.organization.internal.ActorMapper.LentRole;
import io.duban.organization.internal.ActorMapper.OwnRole;
import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.Grant;
import io.duban.shared.Missing;
import io.duban.shared.PersonId;
import io.duban.shared.PersonName;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class MyBatisPeople implements People {

    private final PersonMapper people;
    private final ActorMapper actors;
    private final ActingFor actingFor;
    private final Clock clock;

    MyBatisPeople(PersonMapper people, ActorMapper actors, ActingFor actingFor, Clock clock) {
        this.people = people;
        this.actors = actors;
        this.actingFor = actingFor;
        this.clock = clock;
    }

    @Override
    public Actor.Person actor(PersonId id) {
        List<OwnRole> own = actors.own(id);
        if (own.isEmpty()) {
            throw new Missing(id);
        }
        OwnRole person = own.get(0);
        if (!person.active()) {
            return new Actor.Person(id, person.name(), List.of());
        }
        List<Grant> grants = ownGrants(own);
        grants.addAll(actingFor.lent(
                grants,
                actors.lent(id, BusinessTime.today(clock)).stream()
                        .map(MyBatisPeople::lentGrant)
                        .toList()));
        return new Actor.Person(id, person.name(), grants);
    }

    private static List<Grant> ownGrants(List<OwnRole> roles) {
        List<Grant> grants = new ArrayList<>();
        for (OwnRole role : roles) {
            if (role.unitId() != null && role.role() != null) {
                grants.add(Grant.own(role.unitId(), role.role()));
            }
        }
        return grants;
    }

    private static Grant lentGrant(LentRole role) {
        return new Grant(role.unitId(), role.role(), new PersonName(role.absentId(), role.absentName()));
    }

    @Override
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return people.names(ids).stream().collect(toMap(PersonName::id, PersonName::name));
    }

    @Override
    public List<Holding> holding(Collection<UnitId> units) {
        return units.isEmpty() ? List.of() : people.holdingIn(units);
    }

    @Override
    public List<PersonName> holding(UnitId unit, Role role) {
        return people.holding(unit, role);
    }
}
