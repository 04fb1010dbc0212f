package io.duban.supervision.internal;

import io.duban.plan.PlanId;
import io.duban.supervision.LightColor;
import io.duban.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record LightChangeRow(
        UUID id,
        TaskId taskId,
        PlanId planId,
        LocalDate onDay,
        @Nullable LightColor fromLight,
        LightColor light,
        String rule,
        String arguments,
        LocalDate sinceOn,
        Instant changedAt) {}
