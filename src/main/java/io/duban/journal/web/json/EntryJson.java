package io.duban.journal.web.json;

import io.duban.journal.JournalEntry;
import io.duban.shared.PersonId;
import io.duban.shared.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of the journal; {@code changes} is JSON in a text, as it was hashed. */
public record EntryJson(
        Subject.Kind subjectKind,
        UUID subjectId,
        int seq,
        Instant at,
        String act,
        JournalEntry.ActorKind actorKind,
        @Nullable PersonId actorId,
        String actorName,
        @Nullable PersonId actingForId,
        @Nullable String actingForName,
        @Nullable String reason,
        String changes,
        String previousHash,
        String hash) {

    public static EntryJson of(JournalEntry given) {
        return new EntryJson(
                given.subjectKind(),
                given.subjectId(),
                given.seq(),
                given.at(),
                given.act(),
                given.actorKind(),
                given.actorId(),
                given.actorName(),
                given.actingForId(),
                given.actingForName(),
                given.reason(),
                given.changes(),
                given.previousHash(),
                given.hash());
    }
}
