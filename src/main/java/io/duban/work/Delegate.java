package io.duban.work;

import io.duban.organization.People;
import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.PersonId;
import io.duban.shared.PersonName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Delegates a step that waits (委派) to somebody of the unit who prepares it and hands it back, by whoever may do the
 * step and by the head of the unit. Until then nobody does it; then it is the delegator's, or, where that is a head who
 * could not do it, whose it was before.
 */
@Component
public class Delegate {

    private final OpenItems items;
    private final Assigning assigning;
    private final Preparing preparing;
    private final People people;
    private final WorkJournal journal;

    Delegate(OpenItems items, Assigning assigning, Preparing preparing, People people, WorkJournal journal) {
        this.items = items;
        this.assigning = assigning;
        this.preparing = preparing;
        this.people = people;
        this.journal = journal;
    }

    /**
     * A step with those who can prepare it, the one who does now (null: nobody), and to whom it comes back; null where
     * it comes back to everybody who may do it.
     */
    public record Choice(
            OpenItem item,
            List<PersonName> helpers,
            @Nullable PersonId now,
            @Nullable PersonId backTo) {

        public Choice {
            helpers = List.copyOf(helpers);
        }
    }

    /** Throws {@link Missing} when there is no such step, it is done, or it is not the person's to delegate. */
    @Transactional(readOnly = true)
    public Choice choice(String id, Actor.Person who) {
        OpenItem item = own(items.find(id), id, who);
        PersonId back = item.prepares() == null ? backTo(item, actor(item, who)) : item.assignee();
        return new Choice(item, helpers(item, back, who), item.prepares(), back);
    }

    /**
     * This person, or a stand-in, prepares the step from now on. The words say what is asked and may be empty. Refused
     * while somebody prepares it already, and for a person who has left or is barred from what is decided on there.
     */
    @Transactional
    public PersonName to(String id, PersonId person, String words, Actor.Person who) {
        OpenItem item = own(preparing.lock(id), id, who);
        if (item.prepares() != null) {
            throw new WorkRefusal.BeingPrepared();
        }
        Actor.Person actor = actor(item, who);
        PersonId back = backTo(item, actor);
        PersonName next = helpers(item, back, who).stream()
                .filter(one -> one.id().equals(person))
                .findFirst()
                .orElseThrow(WorkRefusal.CannotPrepare::new);
        if (back != null && !back.equals(item.assignee())) {
            assigning.assign(item, back, actor);
        }
        preparing.begun(item, next.id(), words, actor.id());
        journal.prepared(item, WorkAct.DELEGATED, new WorkJournal.Preparers(null, next.name()), words, actor);
        return next;
    }

    /** Does not wait any longer for it to be handed back. The words may be empty. Refused where nobody prepares it. */
    @Transactional
    public void takeBack(String id, String words, Actor.Person who) {
        OpenItem item = own(preparing.lock(id), id, who);
        PersonId before = item.prepares();
        if (before == null) {
            throw new WorkRefusal.NotPrepared();
        }
        preparing.recalled(item);
        String name = people.names(Set.of(before)).getOrDefault(before, "");
        journal.prepared(item, WorkAct.RECALLED, new WorkJournal.Preparers(name, null), words, actor(item, who));
    }

    private static OpenItem own(Optional<OpenItem> found, String id, Actor.Person who) {
        return found.filter(item -> item.grantAfter(who).isPresent() || who.holds(item.unitId(), PassOn.HEADS))
                .map(OpenItem::notHeld)
                .orElseThrow(() -> new Missing(id));
    }

    private static Actor.Person actor(OpenItem item, Actor.Person who) {
        return item.grantAfter(who).map(who::using).orElseGet(() -> who.as(item.unitId(), PassOn.HEADS));
    }

    /** The delegator, in whoever's place that is, where that one can do it; else whose it is now. */
    private @Nullable PersonId backTo(OpenItem item, Actor.Person actor) {
        PersonName absent = actor.actingFor();
        PersonId delegator = absent == null ? actor.id() : absent.id();
        return items.able(item.id()).stream().anyMatch(one -> one.id().equals(delegator)) ? delegator : item.assignee();
    }

    private List<PersonName> helpers(OpenItem item, @Nullable PersonId back, Actor.Person who) {
        return items.helpers(item.id()).stream()
                .filter(one -> !one.id().equals(back) && !one.id().equals(who.id()))
                .toList();
    }
}
