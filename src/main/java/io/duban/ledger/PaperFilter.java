package io.duban.ledger;

import io.duban.plan.PlanId;
import io.duban.shared.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a list of reports or requests is narrowed to; null does not narrow. {@code unit} is the one they come from;
 * {@code tasks} those of the board that they are about.
 */
public record PaperFilter(
        @Nullable PlanId plan,
        @Nullable UnitId unit,
        @Nullable Integer year,
        @Nullable Instant changedSince,
        BoardFilter tasks,
        @Nullable LocalDate today) {

    /** As things stand on this day, which decides what is overdue. */
    PaperFilter asOf(LocalDate day) {
        return new PaperFilter(plan, unit, year, changedSince, tasks, day);
    }
}
