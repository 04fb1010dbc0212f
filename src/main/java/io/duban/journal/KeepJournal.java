package io.duban.journal;

import io.duban.shared.DomainEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes every fact down in the transaction that made it: both stay or neither. */
@Component
class KeepJournal {

    private final Entries entries;

    KeepJournal(Entries entries) {
        this.entries = entries;
    }

    @EventListener
    @Transactional
    public void note(DomainEvent event) {
        Head head = entries.head(event.subject()).orElse(null);
        entries.add(JournalEntry.following(head, event));
    }
}
