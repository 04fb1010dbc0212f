package io.duban.journal.web;

import io.duban.journal.Seal;
import io.duban.shared.Located;
import java.time.Instant;

/** A seal over the heads of all subjects. */
record SealJson(int number, Instant at, int heads, String previousHash, String hash) implements Located {

    @Override
    public String address() {
        return "/api/journal/seals/last";
    }

    static SealJson of(Seal given) {
        return new SealJson(given.number(), given.at(), given.heads(), given.previousHash(), given.hash());
    }
}
