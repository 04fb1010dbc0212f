package io.duban.journal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows the chains entry by entry and remembers only the last one. In a chain it names the first flaw only. */
final class ChainCheck {

    private @Nullable JournalEntry last;
    private boolean broken;

    /** Takes the next entry in the order of the chains. */
    Optional<Flaw> next(JournalEntry entry) {
        JournalEntry before = last != null && last.subject().equals(entry.subject()) ? last : null;
        last = entry;
        if (before == null) {
            broken = false;
        }
        if (broken) {
            return Optional.empty();
        }
        Optional<Flaw> flaw = flaw(before, entry);
        broken = flaw.isPresent();
        return flaw;
    }

    private static Optional<Flaw> flaw(@Nullable JournalEntry before, JournalEntry entry) {
        int expected = before == null ? 1 : before.seq() + 1;
        if (entry.seq() != expected) {
            return Optional.of(Flaw.missing(entry, expected));
        }
        if (!entry.hash().equals(entry.expectedHash())) {
            return Optional.of(Flaw.atEntry(Flaw.Kind.ENTRY_CHANGED, entry));
        }
        if (!entry.previousHash().equals(before == null ? JournalEntry.NOTHING : before.hash())) {
            return Optional.of(Flaw.atEntry(Flaw.Kind.LINK_BROKEN, entry));
        }
        return Optional.empty();
    }
}
