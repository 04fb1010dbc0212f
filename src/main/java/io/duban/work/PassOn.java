package io.duban.work;

import static io.duban.shared.Role.DEPARTMENT_HEAD;
import static io.duban.shared.Role.OFFICE_HEAD;

import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.PersonId;
import io.duban.shared.PersonName;
import io.duban.shared.Role;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passes a step that waits on (转办) to one person of the unit, or takes it back for everybody who holds the role: by
 * whoever may do the step, and by the head of the unit, who need not be able to do it.
 */
@Component
public class PassOn {

    static final Role[] HEADS = {DEPARTMENT_HEAD, OFFICE_HEAD};

    private final OpenItems items;
    private final Preparing locks;
    private final Assigning assigning;
    private final WorkJournal journal;

    PassOn(OpenItems items, Preparing locks, Assigning assigning, WorkJournal journal) {
        this.items = items;
        this.locks = locks;
        this.assigning = assigning;
        this.journal = journal;
    }

    /** A step with those to whom it can be given, and whose it is now; null: everybody's. */
    public record Choice(
            OpenItem item, List<PersonName> able, @Nullable PersonId now) {}

    /** Throws {@link Missing} when there is no such step, it is done, or it is none of the person's business. */
    @Transactional(readOnly = true)
    public Choice choice(String item, Actor.Person who) {
        OpenItem open = own(items.find(item), item, who);
        return new Choice(open, items.able(item), open.assignee());
    }

    /**
     * Only this person, or a stand-in, can do the step from now on; whoever prepares it need not go on. The reason may
     * be empty.
     */
    @Transactional
    public PersonName to(String item, PersonId person, String reason, Actor.Person who) {
        OpenItem open = own(locks.lock(item), item, who);
        Actor.Person actor = actor(open, who);
        PersonName next = items.able(item).stream()
                .filter(one -> one.id().equals(person))
                .findFirst()
                .orElseThrow(WorkRefusal.NotAble::new);
        if (person.equals(open.assignee())) {
            throw new WorkRefusal.HasIt(next.name());
        }
        assigning.assign(open, person, actor);
        journal.assigned(open, WorkAct.PASSED_ON, next.name(), reason, actor);
        return next;
    }

    /** Everybody who holds the role can do the step again; refused when that is so. The reason may be empty. */
    @Transactional
    public void back(String item, String reason, Actor.Person who) {
        OpenItem open = own(locks.lock(item), item, who);
        if (open.assignee() == null) {
            throw new WorkRefusal.NobodysOwn();
        }
        Actor.Person actor = actor(open, who);
        assigning.assign(open, null, actor);
        journal.assigned(open, WorkAct.TAKEN_BACK, "", reason, actor);
    }

    private static OpenItem own(Optional<OpenItem> found, String id, Actor.Person who) {
        return found.filter(item -> item.isFor(who) || who.holds(item.unitId(), HEADS))
                .map(OpenItem::notHeld)
                .orElseThrow(() -> new Missing(id));
    }

    private static Actor.Person actor(OpenItem item, Actor.Person who) {
        return item.grantOf(who).map(who::using).orElseGet(() -> who.as(item.unitId(), HEADS));
    }
}
