package io.duban.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The days on which the daily sweep ran; the row of a day keeps a second node away. */
public interface Sweeps {

    /**
     * One day's sweep; {@code startedAt} is when it was begun or was last said to go on, {@code finishedAt} empty while
     * it runs and after it broke off.
     */
    record Sweep(LocalDate day, Instant startedAt, Optional<Instant> finishedAt) {}

    Optional<Sweep> find(LocalDate day);

    /** False when another node began it at the same moment. */
    boolean begin(LocalDate day, Instant at);

    /** Goes on with one's own sweep, or with one that broke off; false when another node has taken it over. */
    boolean takeOver(Sweep broken, Instant at);

    void finish(LocalDate day, Instant at);

    /** The last day before this one whose sweep was finished. */
    Optional<LocalDate> lastFinishedBefore(LocalDate day);
}
