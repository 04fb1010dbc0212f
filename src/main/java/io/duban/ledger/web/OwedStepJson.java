package io.duban.ledger.web;

import io.duban.ledger.OwedStep;
import io.duban.ledger.Timeliness;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that a unit owed for a task, and how that stands towards its due day. */
record OwedStepJson(
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
        Timeliness timeliness) {

    static OwedStepJson of(OwedStep given) {
        return new OwedStepJson(
                given.taskId(),
                given.number(),
                given.title(),
                given.unitId(),
                given.unitName(),
                given.step(),
                given.year(),
                given.askedAt(),
                given.dueOn(),
                given.doneAt(),
                given.timeliness());
    }
}
