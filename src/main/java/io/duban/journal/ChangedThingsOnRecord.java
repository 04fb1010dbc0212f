package io.duban.journal;

import io.duban.shared.ChangedThings;
import io.duban.shared.Subject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads it off the entries. */
@Component
class ChangedThingsOnRecord implements ChangedThings {

    private final Entries entries;

    ChangedThingsOnRecord(Entries entries) {
        this.entries = entries;
    }

    @Override
    public Set<UUID> since(Instant since, Subject.Kind kind) {
        return entries.changed(kind, since);
    }
}
