package io.duban.journal;

import io.duban.database.AtEndOfAct;
import io.duban.shared.DomainEvent;
import io.duban.shared.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes every fact down in the transaction that made it, at its end: both stay or neither. */
@Component
class KeepJournal {

    private final Entries entries;
    private final AtEndOfAct<DomainEvent> told = new AtEndOfAct<>(AtEndOfAct.Stage.RECORD, this::write);

    KeepJournal(Entries entries) {
        this.entries = entries;
    }

    @EventListener
    void note(DomainEvent event) {
        told.leave(event);
    }

    private void write(List<DomainEvent> events) {
        Map<Subject, Head> heads = entries.heads(
                events.stream().map(DomainEvent::subject).distinct().toList());
        List<JournalEntry> chained = new ArrayList<>();
        for (DomainEvent event : events) {
            JournalEntry entry = JournalEntry.following(heads.get(event.subject()), event);
            heads.put(event.subject(), Head.of(entry));
            chained.add(entry);
        }
        entries.add(chained);
    }
}
