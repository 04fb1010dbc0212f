package io.duban.organization;

import io.duban.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * With what a program signs in instead of its owner's password, up to and with its last day. What it proves itself with
 * is not kept, only a digest.
 *
 * @param usedOn the day on which it was last used, null when it never was
 */
public record ProgramToken(
        ProgramTokenId id,
        PersonId owner,
        String name,
        TokenReach reach,
        LocalDate untilOn,
        Instant madeAt,
        @Nullable LocalDate usedOn,
        @Nullable Instant revokedAt,
        int version) {

    /** Whether a program may come in with it on this day. */
    public boolean isOpenOn(LocalDate day) {
        return revokedAt == null && !untilOn.isBefore(day);
    }
}
