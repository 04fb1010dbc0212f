package io.duban.organization;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts failed attempts to sign in by name and place, by network, and by name for strangers everywhere; too many make
 * their next wait, each longer than the one before. Whoever has signed in from a network or with a browser before is
 * held up only by failures from there. Names that nobody has are counted alike, so that a wait does not tell which
 * accounts exist.
 */
public interface SignInAttempts {

    /** An attempt that was counted. {@code next} is when another may follow if this one fails. */
    record Attempt(String account, SignInPlace place, Optional<Instant> next, boolean slowed) {}

    /** Failures under one name from one network; {@code waitsUntil} is null when another attempt may be made. */
    record Failed(
            String network,
            int attempts,
            Instant since,
            Instant last,
            @Nullable Instant waitsUntil) {}

    /** Until when nothing is checked under this name from there. */
    Optional<Instant> waitsUntil(String account, SignInPlace place);

    /**
     * Counts an attempt before its password is checked, so that of many at once no more are let through than one after
     * another. Throws {@link TooManyAttempts} when it has to wait.
     */
    Attempt begin(String account, SignInPlace place);

    /** The password was right: the failures from there are forgotten, and the place is known from now on. */
    void succeeded(Attempt attempt);

    /** The password was wrong; the journal is told when it was one too many. */
    void failed(Attempt attempt);

    /** What was tried under this name lately, latest first, at most 20 networks. */
    List<Failed> failures(String account);

    /** Like {@link #failures}, but only what the owner was not told yet, and from now on it is. */
    List<Failed> tell(String account);
}
