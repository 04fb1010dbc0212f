package io.duban.journal;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Recomputes every hash of the journal, page by page, with the same little memory however long it is. */
@Component
class Verifier {

    private static final int PAGE = 1000;

    private final Entries entries;
    private final Seals seals;

    Verifier(Entries entries, Seals seals) {
        this.entries = entries;
        this.seals = seals;
    }

    /** Tells {@code progress} after each page how far it is. */
    Verification verify(Consumer<Verification> progress) {
        Findings findings = new Findings();
        ChainCheck chains = new ChainCheck();
        @Nullable JournalEntry after = null;
        List<JournalEntry> page;
        do {
            page = entries.inChainOrder(after, PAGE);
            for (JournalEntry entry : page) {
                findings.checkedEntry();
                chains.next(entry).ifPresent(findings::found);
                after = entry;
            }
            progress.accept(findings.soFar());
        } while (page.size() == PAGE);
        new SealCheck(seals, findings).run();
        return findings.soFar();
    }
}
