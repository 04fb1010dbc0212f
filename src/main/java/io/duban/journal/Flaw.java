package io.duban.journal;

import io.duban.shared.Subject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What does not fit: at which entry of which subject, or at which seal. {@code seal} is 0 where no seal is concerned.
 */
public record Flaw(
        Kind kind,
        Subject.@Nullable Kind subjectKind,
        @Nullable UUID subjectId,
        int seq,
        int seal) {

    /** How it does not fit; the reason's text is at {@code journal.flaw.…}. */
    public enum Kind {
        /** The entry's columns do not give its hash. */
        ENTRY_CHANGED,
        /** The entry does not hold the hash of the one before it. */
        LINK_BROKEN,
        /** The number is missing in its chain. */
        ENTRY_MISSING,
        /** A seal holds the entry, and it is gone. */
        SEALED_ENTRY_MISSING,
        /** A seal holds the entry with another hash. */
        SEALED_ENTRY_CHANGED,
        /** The seal's number is missing. */
        SEAL_MISSING,
        /** The seal's columns or heads do not give its hash. */
        SEAL_CHANGED,
        /** The seal does not hold the hash of the one before it. */
        SEAL_LINK_BROKEN
    }

    static Flaw atEntry(Kind kind, JournalEntry entry) {
        return new Flaw(kind, entry.subjectKind(), entry.subjectId(), entry.seq(), 0);
    }

    static Flaw missing(JournalEntry next, int seq) {
        return new Flaw(Kind.ENTRY_MISSING, next.subjectKind(), next.subjectId(), seq, 0);
    }

    static Flaw sealed(Kind kind, Seals.Held head, int seal) {
        return new Flaw(kind, head.subjectKind(), head.subjectId(), head.seq(), seal);
    }

    static Flaw atSeal(Kind kind, int seal) {
        return new Flaw(kind, null, null, 0, seal);
    }
}
