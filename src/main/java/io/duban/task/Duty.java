package io.duban.task;

import io.duban.plan.PlanId;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.work.Block;
import io.duban.work.Lateness;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit owes for a task, from the day it is asked for until it is done: the ground of lateness, reminders and
 * punctuality. Its id is the work item's; {@code subject} is the task, or the order that is to be answered.
 */
public record Duty(
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
        @Nullable Instant lateNoted) {}
