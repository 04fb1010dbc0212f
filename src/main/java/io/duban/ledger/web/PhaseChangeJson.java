package io.duban.ledger.web;

import io.duban.task.PhaseChange;
import io.duban.task.TaskState;
import io.duban.task.YearPhase;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That a task came into a state, and while it is in progress into a phase of a year. */
record PhaseChangeJson(
        LocalDate on,
        Instant at,
        TaskState state,
        @Nullable YearPhase phase,
        @Nullable Integer year) {

    static PhaseChangeJson of(PhaseChange given) {
        return new PhaseChangeJson(given.on(), given.at(), given.state(), given.phase(), given.year());
    }
}
