package io.duban.journal;

import io.duban.shared.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One run of the verifier that a person started: how far it is and what it found. {@code entriesDue} is as of its
 * start.
 */
public record JournalCheck(
        UUID id,
        String startedBy,
        Instant startedAt,
        long entriesDue,
        @Nullable Verification found,
        State state,
        Instant movedAt) {

    /** How the run goes. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    /** A run that shows no sign of life for so long died with its node. */
    private static final Duration SILENCE = Duration.ofMinutes(5);

    static JournalCheck begun(String by, Instant at, long entriesDue) {
        return new JournalCheck(Ids.next(), by, at, entriesDue, null, State.RUNNING, at);
    }

    JournalCheck moved(Verification soFar, State now, Instant at) {
        return new JournalCheck(id, startedBy, startedAt, entriesDue, soFar, now, at);
    }

    public boolean runs(Instant now) {
        return state == State.RUNNING && movedAt.plus(SILENCE).isAfter(now);
    }

    /** 0 to 100; entries written meanwhile are checked as well. */
    public int percent() {
        long checked = found == null ? 0 : found.entries();
        return entriesDue == 0 ? 100 : (int) Math.min(100, checked * 100 / entriesDue);
    }
}
