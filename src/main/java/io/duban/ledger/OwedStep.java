package io.duban.ledger;

import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that a unit owed for a task, done or open: one of what {@link UnitPunctuality} and
 * {@link UnitBurden} count. */
public record OwedStep(
        String id,
        TaskId taskId,
        String number,
        String title,
        UnitId unitId,
        String unitName,
        StepKey step,
        @Nullable Integer year,
        Instant askedAt,
        @Nullable LocalDate dueOn,
        @Nullable Instant doneAt,
        Timeliness timeliness) {}
