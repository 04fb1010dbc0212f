package io.duban.work;

import io.duban.shared.Actor;
import io.duban.shared.Grant;
import io.duban.shared.Missing;
import io.duban.shared.RequiredText;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what one thinks of a step to which one was added (会办意见), once; a stand-in says it for whoever is absent. */
@Component
public class CoHandle {

    private final OpenItems items;
    private final Preparing locks;
    private final CoHandlers coHandlers;
    private final WorkJournal journal;
    private final Clock clock;

    CoHandle(OpenItems items, Preparing locks, CoHandlers coHandlers, WorkJournal journal, Clock clock) {
        this.items = items;
        this.locks = locks;
        this.coHandlers = coHandlers;
        this.journal = journal;
        this.clock = clock;
    }

    /** A step, for whom an opinion is owed, and all whose opinion is asked for. */
    public record Asked(OpenItem item, CoHandler owing, List<CoHandler> all) {

        public Asked {
            all = List.copyOf(all);
        }
    }

    /** Throws {@link Missing} where no opinion of the person is asked for, or not any more. */
    @Transactional(readOnly = true)
    public Asked of(String id, Actor.Person who) {
        return own(items.find(id), id, who);
    }

    /** Whoever has the step, and everybody who sees the task, reads it. Refused without words. */
    @Transactional
    public void give(String id, String words, Actor.Person who) {
        Asked own = own(locks.lock(id), id, who);
        if (RequiredText.isMissing(words)) {
            throw new CoHandlerRefusal.OpinionMissing();
        }
        CoHandler owing = own.owing();
        Actor.Person actor = grant(own.item(), owing, who).map(who::using).orElseThrow();
        coHandlers.give(own.item(), owing.person(), new CoHandlers.GivenOpinion(actor.id(), words, clock.instant()));
        journal.coHandled(own.item(), WorkAct.OPINION_GIVEN, owing.name(), words, actor);
    }

    private Asked own(Optional<OpenItem> found, String id, Actor.Person who) {
        OpenItem item = found.filter(one -> one.opinionsOwed() > 0)
                .map(OpenItem::notHeld)
                .orElseThrow(() -> new Missing(id));
        List<CoHandler> all = coHandlers.of(id);
        return all.stream()
                .filter(one -> one.isOwing() && grant(item, one, who).isPresent())
                .findFirst()
                .map(owing -> new Asked(item, owing, all))
                .orElseThrow(() -> new Missing(id));
    }

    private static Optional<Grant> grant(OpenItem item, CoHandler one, Actor.Person who) {
        return item.grantOfOneself(one.person(), who);
    }
}
