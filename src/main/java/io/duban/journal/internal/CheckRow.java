package io.duban.journal.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.duban.journal.Flaw;
import io.duban.journal.JournalCheck;
import io.duban.journal.Verification;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A run of the verifier as it is stored. */
record CheckRow(
        UUID id,
        String startedBy,
        Instant startedAt,
        long entriesDue,
        long entries,
        long seals,
        long flawCount,
        String flaws,
        JournalCheck.State state,
        Instant movedAt) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static CheckRow of(JournalCheck check) {
        Verification found = check.found() == null ? new Verification(0, 0, 0, List.of()) : check.found();
        return new CheckRow(
                check.id(),
                check.startedBy(),
                check.startedAt(),
                check.entriesDue(),
                found.entries(),
                found.seals(),
                found.flawCount(),
                written(found.flaws()),
                check.state(),
                check.movedAt());
    }

    JournalCheck check() {
        Verification found = new Verification(entries, seals, flawCount, read(flaws));
        return new JournalCheck(id, startedBy, startedAt, entriesDue, found, state, movedAt);
    }

    private static String written(List<Flaw> flaws) {
        try {
            return JSON.writeValueAsString(flaws);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("flaws are plain values", e);
        }
    }

    private static List<Flaw> read(String text) {
        try {
            return List.of(JSON.readValue(text, Flaw[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no list of flaws: " + text, e);
        }
    }
}
