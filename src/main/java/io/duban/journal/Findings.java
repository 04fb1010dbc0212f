package io.duban.journal;

import java.util.ArrayList;
import java.util.List;

/** What a verification found so far. It keeps the first flaws only, however many there are. */
final class Findings {

    private static final int KEPT = 20;

    private final List<Flaw> flaws = new ArrayList<>();
    private long entries;
    private long seals;
    private long flawCount;

    void checkedEntry() {
        entries++;
    }

    void checkedSeal() {
        seals++;
    }

    void found(Flaw flaw) {
        flawCount++;
        if (flaws.size() < KEPT) {
            flaws.add(flaw);
        }
    }

    Verification soFar() {
        return new Verification(entries, seals, flawCount, flaws);
    }
}
