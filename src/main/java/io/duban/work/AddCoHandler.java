package io.duban.work;

import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.PersonId;
import io.duban.shared.PersonName;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds somebody of the unit to a step that waits (加签), whose opinion is needed before anybody can end the step, or
 * takes away somebody who has not given it yet (减签): by whoever may do the step, the head of the unit, and the office
 * whose matter it is. Whose the step is stays as it was, and so does its due date.
 */
@Component
public class AddCoHandler {

    private final OpenItems items;
    private final Preparing locks;
    private final CoHandlers coHandlers;
    private final WorkJournal journal;
    private final Clock clock;

    AddCoHandler(OpenItems items, Preparing locks, CoHandlers coHandlers, WorkJournal journal, Clock clock) {
        this.items = items;
        this.locks = locks;
        this.coHandlers = coHandlers;
        this.journal = journal;
        this.clock = clock;
    }

    /** A step with those who are asked already, and those who could be. */
    public record Choice(OpenItem item, List<CoHandler> asked, List<PersonName> able) {

        public Choice {
            asked = List.copyOf(asked);
            able = List.copyOf(able);
        }
    }

    /** Throws {@link Missing} when there is no such step, it is done, or it is none of the person's business. */
    @Transactional(readOnly = true)
    public Choice choice(String id, Actor.Person who) {
        OpenItem item = items.find(id).orElseThrow(() -> new Missing(id));
        actor(item, who);
        List<CoHandler> asked = coHandlers.of(id);
        List<PersonName> able = able(item, who).stream()
                .filter(one -> asked.stream().noneMatch(other -> other.person().equals(one.id())))
                .toList();
        return new Choice(item, asked, able);
    }

    /** Whether the person could add somebody to a step that waits for the unit, without being able to do it. */
    public static boolean oversees(UnitId unit, OpenItems.Office office, Actor.Person who) {
        return as(who, unit, PassOn.HEADS).or(() -> as(who, office)).isPresent();
    }

    /**
     * The step waits for this person's opinion from now on, or for a stand-in's. The words say what is asked and may be
     * empty. Refused for somebody who is asked already, has left, is barred from what is decided on there, or whose the
     * step is.
     */
    @Transactional
    public PersonName add(String id, PersonId person, String words, Actor.Person who) {
        OpenItem item = locks.lock(id).orElseThrow(() -> new Missing(id));
        Actor.Person actor = actor(item, who);
        find(item, person).ifPresent(one -> {
            throw new CoHandlerRefusal.AlreadyAsked(one.name());
        });
        PersonName asked = able(item, who).stream()
                .filter(one -> one.id().equals(person))
                .findFirst()
                .orElseThrow(CoHandlerRefusal.CannotBeAsked::new);
        coHandlers.ask(item, person, new CoHandlers.Asked(actor.id(), words, clock.instant()));
        journal.coHandled(item, WorkAct.CO_HANDLER_ADDED, asked.name(), words, actor);
        return asked;
    }

    /** The step does not wait for this person's opinion any more. Refused once it is given. The words may be empty. */
    @Transactional
    public void remove(String id, PersonId person, String words, Actor.Person who) {
        OpenItem item = locks.lock(id).orElseThrow(() -> new Missing(id));
        Actor.Person actor = actor(item, who);
        CoHandler one = find(item, person).orElseThrow(CoHandlerRefusal.NotAsked::new);
        if (!one.isOwing()) {
            throw new CoHandlerRefusal.AlreadyGiven(one.name());
        }
        coHandlers.remove(item, person);
        journal.coHandled(item, WorkAct.CO_HANDLER_REMOVED, one.name(), words, actor);
    }

    private Optional<CoHandler> find(OpenItem item, PersonId person) {
        return coHandlers.of(item.id()).stream()
                .filter(one -> one.person().equals(person))
                .findFirst();
    }

    private List<PersonName> able(OpenItem item, Actor.Person who) {
        return items.helpers(item.id()).stream()
                .filter(one -> !one.id().equals(item.assignee()) && !one.id().equals(who.id()))
                .toList();
    }

    private Actor.Person actor(OpenItem item, Actor.Person who) {
        Actor.Person actor = actorOf(item, who).orElseThrow(() -> new Missing(item.id()));
        item.notHeld();
        return actor;
    }

    /** As one of the roles in the unit, where the person holds one. */
    private static Optional<Actor.Person> as(Actor.Person who, UnitId unit, Role... roles) {
        return who.grantsFor(unit, roles).stream().findFirst().map(who::using);
    }

    private static Optional<Actor.Person> as(Actor.Person who, OpenItems.Office office) {
        return as(who, office.unit(), office.roles().toArray(Role[]::new));
    }

    private Optional<Actor.Person> actorOf(OpenItem item, Actor.Person who) {
        return item.grantAfter(who)
                .map(who::using)
                .or(() -> as(who, item.unitId(), PassOn.HEADS))
                .or(() -> items.office(item.id()).flatMap(office -> as(who, office)));
    }
}
