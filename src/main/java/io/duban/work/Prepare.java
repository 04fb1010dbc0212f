package io.duban.work;

import io.duban.shared.Actor;
import io.duban.shared.Missing;
import io.duban.shared.PersonName;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands back a step that was prepared for somebody else, who does it then. */
@Component
public class Prepare {

    private final OpenItems items;
    private final Preparing preparing;
    private final WorkJournal journal;

    Prepare(OpenItems items, Preparing preparing, WorkJournal journal) {
        this.items = items;
        this.preparing = preparing;
        this.journal = journal;
    }

    /** Throws {@link Missing} when the person prepares no such step, or not any more. */
    @Transactional(readOnly = true)
    public OpenItem of(String id, Actor.Person who) {
        return own(items.find(id), id, who);
    }

    /** With what is to be known of it, which may be empty. */
    @Transactional
    public void handBack(String id, String words, Actor.Person who) {
        OpenItem item = own(preparing.lock(id), id, who);
        Actor.Person actor = item.grantToPrepare(who).map(who::using).orElseThrow();
        PersonName absent = actor.actingFor();
        String name = absent == null ? actor.name() : absent.name();
        preparing.handedBack(item, words, actor.id());
        journal.prepared(item, WorkAct.HANDED_BACK, new WorkJournal.Preparers(name, null), words, actor);
    }

    private static OpenItem own(Optional<OpenItem> found, String id, Actor.Person who) {
        return found.filter(item -> item.grantToPrepare(who).isPresent())
                .map(OpenItem::notHeld)
                .orElseThrow(() -> new Missing(id));
    }
}
