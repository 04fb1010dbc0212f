package io.duban.organization.internal;

import io.duban.organization.Involvement;
import io.duban.organization.Involvements;
import io.duban.shared.Act;
import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import io.duban.shared.PersonName;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class MyBatisInvolvements implements Involvements {

    private final InvolvementMapper mapper;
    private final Clock clock;

    MyBatisInvolvements(InvolvementMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public void note(UUID matter, Act act, Actor.Person who) {
        PersonName absent = who.actingFor();
        List<PersonId> persons = absent == null ? List.of(who.id()) : List.of(who.id(), absent.id());
        mapper.note(matter, persons, act.code(), who.id(), clock.instant());
    }

    @Override
    public List<Involvement> of(UUID matter, Collection<String> acts) {
        return acts.isEmpty() ? List.of() : mapper.of(matter, acts);
    }
}
