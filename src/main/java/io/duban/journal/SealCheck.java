package io.duban.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows the seals and compares what they hold with the entries that are there now. */
final class SealCheck {

    private static final int PAGE = 1000;

    private final Seals seals;
    private final Findings findings;
    private int lastNumber;
    private String lastHash = JournalEntry.NOTHING;

    SealCheck(Seals seals, Findings findings) {
        this.seals = seals;
        this.findings = findings;
    }

    void run() {
        List<Seal> page;
        do {
            page = seals.after(lastNumber, PAGE);
            page.forEach(this::next);
        } while (page.size() == PAGE);
        Seals.Counts counts = seals.counts();
        // Cutting off the last seals leaves the rest in order; the journal's own entries tell that more were made.
        if (counts.made() > counts.there()) {
            findings.found(Flaw.atSeal(Flaw.Kind.SEAL_MISSING, lastNumber + 1));
        }
    }

    private void next(Seal seal) {
        findings.checkedSeal();
        if (seal.number() != lastNumber + 1) {
            findings.found(Flaw.atSeal(Flaw.Kind.SEAL_MISSING, lastNumber + 1));
        } else if (!seal.previousHash().equals(lastHash)) {
            findings.found(Flaw.atSeal(Flaw.Kind.SEAL_LINK_BROKEN, seal.number()));
        }
        if (!seal.equals(Seal.over(seal.number(), seal.at(), seal.previousHash(), heads(seal.number())))) {
            findings.found(Flaw.atSeal(Flaw.Kind.SEAL_CHANGED, seal.number()));
        }
        lastNumber = seal.number();
        lastHash = seal.hash();
    }

    private HeadsHash heads(int seal) {
        HeadsHash all = new HeadsHash();
        @Nullable Head after = null;
        List<Seals.Held> page;
        do {
            page = seals.held(seal, after, PAGE);
            for (Seals.Held head : page) {
                all.add(head.head());
                compare(head, seal);
            }
            after = page.isEmpty() ? null : page.get(page.size() - 1).head();
        } while (page.size() == PAGE);
        return all;
    }

    private void compare(Seals.Held head, int seal) {
        if (head.entryHash() == null) {
            findings.found(Flaw.sealed(Flaw.Kind.SEALED_ENTRY_MISSING, head, seal));
        } else if (!head.entryHash().equals(head.hash())) {
            findings.found(Flaw.sealed(Flaw.Kind.SEALED_ENTRY_CHANGED, head, seal));
        }
    }
}
