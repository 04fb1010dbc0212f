package io.duban.journal;

import io.duban.shared.PageKey;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page of the journal ended: the key of the next one. */
public record JournalPosition(Instant at, UUID subjectId, int seq) {

    static JournalPosition of(JournalEntry entry) {
        return new JournalPosition(entry.at(), entry.subjectId(), entry.seq());
    }

    static @Nullable JournalPosition read(@Nullable String text) {
        return PageKey.read(
                text,
                3,
                parts ->
                        new JournalPosition(PageKey.instant(parts[0]), PageKey.id(parts[1]), PageKey.number(parts[2])));
    }

    @Override
    public String toString() {
        return at.toEpochMilli() + "_" + subjectId + "_" + seq;
    }
}
