package io.duban.organization;

import io.duban.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The tokens of all programs. */
public interface ProgramTokens {

    /** A person's tokens, latest first, at most 100; until the end of the transaction nobody else may add one. */
    List<ProgramToken> lockedOf(PersonId owner);

    /** A person's tokens, latest first, at most 100. */
    List<ProgramToken> of(PersonId owner);

    /** Throws {@link io.duban.shared.Missing} when the person has none with this id. */
    ProgramToken get(ProgramTokenId id, PersonId owner);

    Optional<ProgramToken> byDigest(String digest);

    void add(ProgramToken token, String digest);

    /** Throws {@link io.duban.shared.StaleAggregate} when it was revoked before. */
    void revoke(ProgramToken token, Instant at);

    /** Notes a use, unless one on this day or a later one stands there. */
    void used(ProgramToken token, LocalDate on);
}
