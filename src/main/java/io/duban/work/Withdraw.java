package io.duban.work;

import io.duban.shared.Actor;
import io.duban.shared.Grant;
import io.duban.shared.Missing;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back what one handed in (撤回), until somebody has acted on it: what waits since then ends, and the step at which
 * it was handed in is open again, with the document open for writing and the due date that it had.
 */
@Component
public class Withdraw {

    private final DoneSteps done;
    private final Steps steps;
    private final List<HandedIn> documents;
    private final Reopening reopening;

    Withdraw(DoneSteps done, Steps steps, Collection<HandedIn> documents, Reopening reopening) {
        this.done = done;
        this.steps = steps;
        this.documents = List.copyOf(documents);
        this.reopening = reopening;
    }

    /** What was handed in and where it waits; nothing waits where it is too late. */
    public record Choice(DoneStep step, List<OpenItem> waiting) {

        public Choice {
            waiting = List.copyOf(waiting);
        }
    }

    /** Throws {@link Missing} where nothing was handed in at such a step, or not by this person. */
    @Transactional(readOnly = true)
    public Choice choice(String id, Actor.Person who) {
        DoneStep step = step(id, who);
        return new Choice(step, done.isActedOn(id) ? List.of() : done.waitingFor(id));
    }

    /**
     * Refused once somebody has acted on it, and where the model knows no way back. The words may be empty. The
     * document comes before the process, as in every act: two people who act at once wait for each other there.
     */
    @Transactional
    public DoneStep withdraw(String id, String words, Actor.Person who) {
        DoneStep step = step(id, who);
        Actor.Person actor = who.using(grant(step, who));
        List<OpenItem> waiting = done.waitingFor(id);
        if (waiting.isEmpty() || done.isActedOn(id)) {
            throw new WorkRefusal.ActedOn();
        }
        document(step).takeBack(step, words, actor);
        if (!reopening.reopen(step, waiting, actor)) {
            throw new WorkRefusal.NoWayBack();
        }
        return step;
    }

    private DoneStep step(String id, Actor.Person who) {
        DoneStep step = done.handedIn(id).orElseThrow(() -> new Missing(id));
        grant(step, who);
        return step;
    }

    private Grant grant(DoneStep step, Actor.Person who) {
        return step.grantOf(who, steps.of(step.step()).roles()).orElseThrow(() -> new Missing(step.id()));
    }

    private HandedIn document(DoneStep step) {
        return documents.stream()
                .filter(one -> one.blocks().contains(step.block()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody takes back what is handed in at " + step.step()));
    }
}
