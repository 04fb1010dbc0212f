package io.duban.journal;

import static java.util.stream.Collectors.toMap;

import io.duban.database.AtEndOfAct;
import io.duban.database.LastSeen;
import io.duban.shared.DomainEvent;
import io.duban.shared.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes every fact down in the transaction that made it, at its end: both stay or neither. Where this node wrote last
 * in every chain that the act adds to, it does not ask for their heads, but adds to them if they are still the heads.
 */
@Component
class KeepJournal {

    /** So many subjects an act of a person has to do with; whoever does many things at once asks. */
    private static final int FEW = 5;

    private final Entries entries;
    private final LastSeen<Subject, Head> seen = new LastSeen<>();
    private final AtEndOfAct<DomainEvent> told = new AtEndOfAct<>(AtEndOfAct.Stage.RECORD, this::write);

    KeepJournal(Entries entries) {
        this.entries = entries;
    }

    @EventListener
    void note(DomainEvent event) {
        told.leave(event);
    }

    private void write(List<DomainEvent> events) {
        List<Subject> subjects =
                events.stream().map(DomainEvent::subject).distinct().toList();
        Map<Subject, Head> known = known(subjects);
        if (known.size() < subjects.size() || !entries.follow(known.values(), chained(events, known))) {
            entries.add(chained(events, entries.heads(subjects)));
        }
    }

    private Map<Subject, Head> known(List<Subject> subjects) {
        return subjects.size() > FEW
                ? Map.of()
                : subjects.stream()
                        .flatMap(subject -> seen.find(subject).stream())
                        .collect(toMap(Head::subject, head -> head));
    }

    private List<JournalEntry> chained(List<DomainEvent> events, Map<Subject, Head> before) {
        Map<Subject, Head> heads = new HashMap<>(before);
        List<JournalEntry> chained = new ArrayList<>();
        for (DomainEvent event : events) {
            JournalEntry entry = JournalEntry.following(heads.get(event.subject()), event);
            heads.put(event.subject(), Head.of(entry));
            chained.add(entry);
        }
        seen.written(heads);
        return chained;
    }
}
