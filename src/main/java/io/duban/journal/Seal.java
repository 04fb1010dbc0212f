package io.duban.journal;

import java.time.Instant;

/**
 * A seal over the heads of all subjects that grew since the seal before; {@code number} counts from 1 without gaps.
 * {@code hash} is SHA-256 over the {@link CanonicalForm} of number, moment, count of heads, the hash of the seal before
 * and the hash of the heads.
 */
public record Seal(int number, Instant at, int heads, String previousHash, String hash) {

    static Seal over(int number, Instant at, String previousHash, HeadsHash heads) {
        String hash = new CanonicalForm("duban journal seal 1")
                .number(number)
                .time(at)
                .number(heads.count())
                .text(previousHash)
                .text(heads.hash())
                .hash();
        return new Seal(number, at, heads.count(), previousHash, hash);
    }
}
