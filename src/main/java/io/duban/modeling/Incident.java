package io.duban.modeling;

import io.duban.shared.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a process had to do by itself and could not: enter a year, note that a step is late.
 *
 * @param id the engine's own
 * @param number of the version of the model
 * @param element of that version
 * @param subject the plan, task or order that the process is about
 * @param words what went wrong, as the program says it; "" where it says nothing
 * @param since when Duban gave up; null: it has not yet
 * @param tries how often it was tried by itself
 * @param again when it will be tried again by itself; null: no more
 * @param aside whether the process goes on without it, so that nobody waits for it and it can be passed over
 * @param waiting the units whose work does not go on until it is done; empty where it is aside
 */
public record Incident(
        String id,
        String model,
        int number,
        String element,
        UUID subject,
        String words,
        @Nullable Instant since,
        int tries,
        @Nullable Instant again,
        boolean aside,
        List<UnitId> waiting) {

    public Incident {
        waiting = List.copyOf(waiting);
    }
}
