package io.duban.journal;

import io.duban.shared.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All seals, and the heads they hold. */
public interface Seals {

    Optional<Seal> last();

    /**
     * Takes the number for a seal that is being made.
     *
     * @throws org.springframework.dao.ConcurrencyFailureException when another one is being made
     */
    void begin(int number, Instant at, String previousHash);

    void hold(int number, List<Head> heads);

    void finish(Seal seal);

    /** A page of the heads of all subjects, by kind and id, each with how far it was sealed before (0: never). */
    List<Grown> heads(@Nullable Head after, int size);

    /** A page of all seals, by number. */
    List<Seal> after(int number, int size);

    /** A page of the heads of one seal, by kind and id, each with the hash its entry has now. */
    List<Held> held(int number, @Nullable Head after, int size);

    /** How many seals there are, and how many the journal says were made; both as of one moment. */
    Counts counts();

    /** The last entry of a subject, and the number of the last one that a seal holds. */
    record Grown(Subject.Kind subjectKind, UUID subjectId, int seq, String hash, int sealedSeq) {

        Head head() {
            return new Head(subjectKind, subjectId, seq, hash);
        }
    }

    /** A head as it was sealed, and the hash of the same entry now; null when it is gone. */
    record Held(
            Subject.Kind subjectKind,
            UUID subjectId,
            int seq,
            String hash,
            @Nullable String entryHash) {

        Head head() {
            return new Head(subjectKind, subjectId, seq, hash);
        }
    }

    /** Seals that are there, and seals that were made. */
    record Counts(int there, int made) {}
}
