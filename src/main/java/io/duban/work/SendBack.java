package io.duban.work;

import io.duban.shared.Actor;
import io.duban.shared.Missing;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends a document back (退回) from a step at which it is decided on to an earlier one at which it was, where the model
 * lets whoever decides send it back at all but draws no way of its own to that step.
 */
@Component
public class SendBack {

    private final OpenItems items;
    private final DoneSteps done;
    private final Turns turns;
    private final List<Decidable<?>> documents;
    private final Reopening reopening;

    SendBack(OpenItems items, DoneSteps done, Turns turns, Collection<Decidable<?>> documents, Reopening reopening) {
        this.items = items;
        this.done = done;
        this.turns = turns;
        this.documents = List.copyOf(documents);
        this.reopening = reopening;
    }

    /** The step, the earlier ones to which it may go back, the last first, and what else waits and ends with it. */
    public record Choice(OpenItem item, List<DoneStep> earlier, List<String> ending) {

        public Choice {
            earlier = List.copyOf(earlier);
            ending = List.copyOf(ending);
        }
    }

    /** Throws {@link Missing} when there is no such step, it is done, or it is not the person's. */
    @Transactional(readOnly = true)
    public Choice choice(String id, Actor.Person who) {
        OpenItem item = item(id, who);
        List<DoneStep> earlier = earlier(decided(item, who).turn());
        List<String> ending = earlier.isEmpty() ? List.of() : reopening.ending(item, earlier.get(0));
        return new Choice(item, earlier, ending);
    }

    /**
     * To one of the earlier steps, by its id. Refused without a reason, to a step that is none of those, to whoever may
     * not decide, and where the process cannot go back there.
     */
    @Transactional
    public DoneStep to(String id, String earlier, String reason, Actor.Person who) {
        OpenItem item = item(id, who);
        Decided<?> decided = decided(item, who);
        DoneStep to = earlier(decided.turn()).stream()
                .filter(one -> one.id().equals(earlier))
                .findFirst()
                .orElseThrow(WorkRefusal.NotEarlier::new);
        Decision decision = Decision.sendBack(to, reason);
        if (decision.isWithoutWords()) {
            throw new WorkRefusal.ReasonMissing();
        }
        decided.decline(decision);
        if (!reopening.sendBack(decided.turn(), to)) {
            throw new WorkRefusal.NoWayBack();
        }
        return to;
    }

    private OpenItem item(String id, Actor.Person who) {
        return items.find(id)
                .filter(item -> item.isFor(who) && item.block().document() != null)
                .map(OpenItem::notHeld)
                .orElseThrow(() -> new Missing(id));
    }

    /** What is decided on, and the turn to do it. */
    private record Decided<D>(Decidable<D> kind, D document, Turn turn) {

        void decline(Decision decision) {
            kind.declined(turn, document, decision);
        }
    }

    private Decided<?> decided(OpenItem item, Actor.Person who) {
        return documents.stream()
                .filter(kind -> kind.blocks().contains(item.block()))
                .findFirst()
                .map(kind -> decided(kind, item, who))
                .orElseThrow(() -> new Missing(item.id()));
    }

    private <D> Decided<D> decided(Decidable<D> kind, OpenItem item, Actor.Person who) {
        D document = kind.at(item);
        Turn turn = turns.take(item.wanted(), kind.matter(document), who, () -> new Missing(item.id()));
        return new Decided<>(kind, document, turn);
    }

    /** Each step once; where several units did it, each unit's once. */
    private List<DoneStep> earlier(Turn turn) {
        List<String> nodes = turn.step().earlier();
        if (nodes.isEmpty()) {
            return List.of();
        }
        Map<String, DoneStep> found = new LinkedHashMap<>();
        done.before(turn.item()).stream()
                .filter(one -> nodes.contains(one.step().node()))
                .forEach(one -> found.putIfAbsent(one.step().node() + one.aboutUnit(), one));
        return List.copyOf(found.values());
    }
}
