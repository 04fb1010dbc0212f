package io.duban.work;

import static io.duban.shared.Role.DEPARTMENT_HEAD;
import static io.duban.shared.Role.OFFICE_HEAD;

import io.duban.shared.Actor;
import io.duban.shared.DomainEvent;
import io.duban.shared.Missing;
import io.duban.shared.PersonId;
import io.duban.shared.PersonName;
import io.duban.shared.Role;
import io.duban.shared.Subject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passes a step that waits on (转办) to one person of the unit, or takes it back for everybody who holds the role: by
 * whoever may do the step, and by the head of the unit, who need not be able to do it.
 */
@Component
public class PassOn {

    private static final Role[] HEADS = {DEPARTMENT_HEAD, OFFICE_HEAD};

    private final OpenItems items;
    private final Assigning assigning;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PassOn(OpenItems items, Assigning assigning, ApplicationEventPublisher events, Clock clock) {
        this.items = items;
        this.assigning = assigning;
        this.events = events;
        this.clock = clock;
    }

    /** A step with those to whom it can be given, and whose it is now; null: everybody's. */
    public record Choice(
            OpenItem item, List<PersonName> able, @Nullable PersonId now) {}

    /** Throws {@link Missing} when there is no such step, it is done, or it is none of the person's business. */
    @Transactional(readOnly = true)
    public Choice choice(String item, Actor.Person who) {
        OpenItem open = item(item, who);
        return new Choice(open, items.able(item), open.assignee());
    }

    /** Only this person, or a stand-in, can do the step from now on. The reason may be empty. */
    @Transactional
    public PersonName to(String item, PersonId person, String reason, Actor.Person who) {
        OpenItem open = item(item, who);
        Actor.Person actor = actor(open, who);
        PersonName next = items.able(item).stream()
                .filter(one -> one.id().equals(person))
                .findFirst()
                .orElseThrow(WorkRefusal.NotAble::new);
        if (person.equals(open.assignee())) {
            throw new WorkRefusal.HasIt(next.name());
        }
        assigning.assign(open, person, actor);
        publish(open, WorkAct.PASSED_ON, next.name(), reason, actor);
        return next;
    }

    /** Everybody who holds the role can do the step again; refused when that is so. The reason may be empty. */
    @Transactional
    public void back(String item, String reason, Actor.Person who) {
        OpenItem open = item(item, who);
        if (open.assignee() == null) {
            throw new WorkRefusal.NobodysOwn();
        }
        Actor.Person actor = actor(open, who);
        assigning.assign(open, null, actor);
        publish(open, WorkAct.TAKEN_BACK, null, reason, actor);
    }

    private OpenItem item(String id, Actor.Person who) {
        return items.find(id)
                .filter(item -> item.isFor(who) || who.holds(item.unitId(), HEADS))
                .orElseThrow(() -> new Missing(id));
    }

    private static Actor.Person actor(OpenItem item, Actor.Person who) {
        return item.grantOf(who).map(who::using).orElseGet(() -> who.as(item.unitId(), HEADS));
    }

    private void publish(OpenItem item, WorkAct act, @Nullable String to, String reason, Actor.Person who) {
        Subject subject = new Subject(kind(item.block().about()), item.subject());
        String words = reason.strip();
        events.publishEvent(DomainEvent.of(subject, act, who, clock.instant())
                .because(words.isEmpty() ? null : words)
                .changing("step", null, item.step())
                .changing("assignee", null, Objects.requireNonNullElse(to, "")));
    }

    private static Subject.Kind kind(Block.About about) {
        return switch (about) {
            case PLAN -> Subject.Kind.PLAN;
            case TASK -> Subject.Kind.TASK;
            case ORDER -> Subject.Kind.ORDER;
            case CHANGE -> Subject.Kind.CHANGE;
        };
    }
}
