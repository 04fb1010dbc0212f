package io.duban.organization;

import java.time.Instant;
import java.util.Optional;

/**
 * Counts failed attempts to sign in under an account name, and locks the name for a while after too many in a row. Names
 * that nobody has are counted alike, so that a lock-out does not tell which accounts exist.
 */
public interface SignInAttempts {

    /** Until when this name is locked; empty when it is not. */
    Optional<Instant> lockedUntil(String account);

    /** One more failure; returns the end of the lock-out when this was one too many. */
    Optional<Instant> failed(String account);

    /** The failures before are forgotten. */
    void succeeded(String account);
}
