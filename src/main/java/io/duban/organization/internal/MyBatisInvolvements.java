package io.duban.organization.internal;

import io.duban.database.AtEndOfAct;
import io.duban.organization.Involvement;
import io.duban.organization.Involvements;
import io.duban.shared.Act;
import io.duban.shared.Actor;
import io.duban.shared.PersonId;
import io.duban.shared.PersonName;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class MyBatisInvolvements implements Involvements {

    private final InvolvementMapper mapper;
    private final Clock clock;
    private final AtEndOfAct<InvolvementRow> notes;

    MyBatisInvolvements(InvolvementMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
        this.notes = new AtEndOfAct<>(AtEndOfAct.Stage.ROWS, mapper::note);
    }

    @Override
    public void note(UUID matter, Act act, Actor.Person who) {
        PersonName absent = who.actingFor();
        List<PersonId> persons = absent == null ? List.of(who.id()) : List.of(who.id(), absent.id());
        Instant now = clock.instant();
        persons.forEach(person -> notes.leave(new InvolvementRow(matter, person, act.code(), who.id(), now)));
    }

    @Override
    public void writeNow() {
        notes.doNow();
    }

    @Override
    public List<Involvement> of(UUID matter, Collection<String> acts) {
        writeNow();
        return acts.isEmpty() ? List.of() : mapper.of(matter, acts);
    }
}
