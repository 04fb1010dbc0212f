package io.duban.journal.web;

import io.duban.journal.Seal;
import java.time.Instant;

/** A seal over the heads of all subjects. */
record SealJson(int number, Instant at, int heads, String previousHash, String hash) {

    static SealJson of(Seal given) {
        return new SealJson(given.number(), given.at(), given.heads(), given.previousHash(), given.hash());
    }
}
