package io.duban.journal;

import java.util.List;

/** What a verification of the whole journal came to; {@code flaws} holds the first twenty, entries before seals. */
public record Verification(long entries, long seals, long flawCount, List<Flaw> flaws) {

    public Verification {
        flaws = List.copyOf(flaws);
    }

    public boolean sound() {
        return flawCount == 0;
    }
}
