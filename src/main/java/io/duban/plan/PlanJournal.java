package io.duban.plan;

import io.duban.organization.Involvements;
import io.duban.shared.Actor;
import io.duban.shared.Change;
import io.duban.shared.DomainEvent;
import io.duban.shared.Subject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what was done to a plan; long lists of changes in several entries, for an entry of the journal is bounded. */
@Component
class PlanJournal {

    private static final int BYTES_OF_AN_ENTRY = 30_000;

    private final ApplicationEventPublisher events;
    private final Involvements involvements;
    private final Clock clock;

    PlanJournal(ApplicationEventPublisher events, Involvements involvements, Clock clock) {
        this.involvements = involvements;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    DomainEvent act(PlanId plan, PlanAct act, Actor actor) {
        return DomainEvent.of(Subject.of(Subject.Kind.PLAN, plan), act, actor, clock.instant());
    }

    /** Whoever wrote or handed the plan in is kept as well, for others decide on it. */
    void note(DomainEvent event) {
        events.publishEvent(event);
        if (event.actor() instanceof Actor.Person writer && event.act() instanceof PlanAct act) {
            noteInvolvement(event, act, writer);
        }
    }

    private void noteInvolvement(DomainEvent event, PlanAct act, Actor.Person writer) {
        if (PlanBarring.isWriting(act)) {
            involvements.note(event.subject().id(), act, writer);
        }
    }

    /** At least one entry, even when nothing changed. */
    void noteItems(PlanId plan, PlanAct act, List<Change> changes, Actor actor) {
        for (List<Change> entry : divided(changes)) {
            DomainEvent event = act(plan, act, actor);
            note(new DomainEvent(event.subject(), act, actor, event.at(), null, entry));
        }
    }

    /** A change that says of which item it is. */
    static Change ofItem(String number, Change change) {
        return new Change(
                change.field(),
                change.before() == null ? null : number + "：" + change.before(),
                change.after() == null ? null : number + "：" + change.after());
    }

    private static List<List<Change>> divided(List<Change> changes) {
        List<List<Change>> entries = new ArrayList<>();
        List<Change> entry = new ArrayList<>();
        int bytes = 0;
        for (Change change : changes) {
            int more = bytes(change.before()) + bytes(change.after());
            if (!entry.isEmpty() && bytes + more > BYTES_OF_AN_ENTRY) {
                entries.add(entry);
                entry = new ArrayList<>();
                bytes = 0;
            }
            entry.add(change);
            bytes += more;
        }
        entries.add(entry);
        return entries;
    }

    private static int bytes(@Nullable String text) {
        return text == null ? 0 : text.getBytes(StandardCharsets.UTF_8).length;
    }
}
