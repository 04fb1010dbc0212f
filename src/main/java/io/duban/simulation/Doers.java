package io.duban.simulation;

import io.duban.organization.People;
import io.duban.organization.StandIns;
import io.duban.shared.Actor;
import io.duban.shared.BusinessTime;
import io.duban.shared.PersonId;
import io.duban.work.Block;
import io.duban.work.OpenItems;
import io.duban.worklist.WorkItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets somebody who can do a step do it. */
@Component
@SimulationOnly
class Doers {

    private final Map<Block, Deed> deeds = new EnumMap<>(Block.class);
    private final OpenItems items;
    private final People people;
    private final StandIns standIns;
    private final Matter matter;
    private final Clock clock;

    Doers(List<Deed> all, OpenItems items, People people, StandIns standIns, Matter matter, Clock clock) {
        all.forEach(deed -> deed.blocks().forEach(block -> deeds.put(block, deed)));
        this.items = items;
        this.people = people;
        this.standIns = standIns;
        this.matter = matter;
        this.clock = clock;
    }

    /** In the running transaction; false when nobody can. */
    boolean act(WorkItem item, long seed) {
        Chance chance = Chance.of(seed).about(matter.key(item));
        Optional<Actor.Person> who = doer(item, chance);
        who.ifPresent(person -> deed(item.block()).act(item, person, chance));
        return who.isPresent();
    }

    /** Whoever it was given to, else one of those who hold the role that is asked, else one of those who can. */
    private Optional<Actor.Person> doer(WorkItem item, Chance chance) {
        List<Actor.Person> all = items.able(item.id()).stream()
                .map(one -> people.actor(one.id()))
                .toList();
        List<Actor.Person> present =
                all.stream().filter(one -> !isAway(one.id())).toList();
        // Whoever has nobody beside himself does it from afar.
        List<Actor.Person> able = present.isEmpty() ? all : present;
        List<Actor.Person> asked = able.stream()
                .filter(one -> one.holds(item.unitId(), item.role()))
                .toList();
        return able.stream()
                .filter(one -> one.id().equals(item.assignee()))
                .findFirst()
                .or(() -> one(asked, chance))
                .or(() -> one(able, chance));
    }

    private boolean isAway(PersonId person) {
        LocalDate today = BusinessTime.today(clock);
        return standIns.of(person).stream()
                .anyMatch(one -> one.absentId().equals(person)
                        && one.isOpenOn(today)
                        && !one.fromOn().isAfter(today));
    }

    private static Optional<Actor.Person> one(List<Actor.Person> of, Chance chance) {
        return of.isEmpty() ? Optional.empty() : Optional.of(of.get(chance.below(of.size(), "who")));
    }

    private Deed deed(Block block) {
        Deed deed = deeds.get(block);
        if (deed == null) {
            throw new IllegalStateException("nobody in the simulation knows what to do at a step of " + block);
        }
        return deed;
    }
}
