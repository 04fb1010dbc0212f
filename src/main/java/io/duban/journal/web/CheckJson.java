package io.duban.journal.web;

import io.duban.journal.Flaw;
import io.duban.journal.JournalCheck;
import io.duban.journal.Verification;
import io.duban.shared.Subject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A verification of the journal; {@code found} is null while it runs. */
record CheckJson(
        UUID id,
        String startedBy,
        Instant startedAt,
        long entriesDue,
        @Nullable VerificationJson found,
        JournalCheck.State state,
        Instant movedAt) {
    /** What a verification found. */
    record VerificationJson(long entries, long seals, long flawCount, List<FlawJson> flaws) {

        static VerificationJson of(Verification given) {
            return new VerificationJson(
                    given.entries(),
                    given.seals(),
                    given.flawCount(),
                    given.flaws().stream().map(FlawJson::of).toList());
        }
    }

    /** An entry or a seal that does not fit. */
    record FlawJson(
            Flaw.Kind kind,
            Subject.@Nullable Kind subjectKind,
            @Nullable UUID subjectId,
            int seq,
            int seal) {

        static FlawJson of(Flaw given) {
            return new FlawJson(given.kind(), given.subjectKind(), given.subjectId(), given.seq(), given.seal());
        }
    }

    static CheckJson of(JournalCheck given) {
        return new CheckJson(
                given.id(),
                given.startedBy(),
                given.startedAt(),
                given.entriesDue(),
                given.found() == null ? null : VerificationJson.of(given.found()),
                given.state(),
                given.movedAt());
    }
}
