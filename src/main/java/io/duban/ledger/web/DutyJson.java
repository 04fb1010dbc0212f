package io.duban.ledger.web;

import io.duban.plan.PlanId;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.task.Duty;
import io.duban.task.TaskId;
import io.duban.work.Block;
import io.duban.work.Lateness;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a unit owes, owed, or need not do any more. */
record DutyJson(
        String id,
        PlanId planId,
        TaskId taskId,
        UnitId unitId,
        StepKey step,
        Block block,
        Lateness lateness,
        UUID subject,
        @Nullable Integer year,
        @Nullable LocalDate dueOn,
        Instant askedAt,
        @Nullable Instant doneAt,
        @Nullable Instant droppedAt,
        @Nullable Instant lateNoted) {

    static DutyJson of(Duty given) {
        return new DutyJson(
                given.id(),
                given.planId(),
                given.taskId(),
                given.unitId(),
                given.step(),
                given.block(),
                given.lateness(),
                given.subject(),
                given.year(),
                given.dueOn(),
                given.askedAt(),
                given.doneAt(),
                given.droppedAt(),
                given.lateNoted());
    }
}
