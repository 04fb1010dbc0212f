package io.duban.process;

import io.duban.plan.PlanId;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a process is about, as the work list shows it: a plan, a task in a year, or an order. */
record Matter(
        UUID subject,
        PlanId planId,
        @Nullable TaskId taskId,
        @Nullable Integer year,
        UnitId officeUnitId,
        String number,
        String title) {}
