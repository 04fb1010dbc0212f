package io.duban.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where a page of the journal ended: the key of the next one. */
public record JournalPosition(Instant at, UUID subjectId, int seq) {

    static JournalPosition of(JournalEntry entry) {
        return new JournalPosition(entry.at(), entry.subjectId(), entry.seq());
    }

    /** Empty when the text is no key. */
    static Optional<JournalPosition> read(String text) {
        List<String> parts = List.of(text.split("_", -1));
        if (parts.size() != 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(new JournalPosition(
                    Instant.ofEpochMilli(Long.parseLong(parts.get(0))),
                    UUID.fromString(parts.get(1)),
                    Integer.parseInt(parts.get(2))));
        } catch (IllegalArgumentException notAKey) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return at.toEpochMilli() + "_" + subjectId + "_" + seq;
    }
}
